/**
 * The subjects that create versions: every subject type in docs/api.md and one that isn't. Fields
 * are camelCase on the wire, and some are missing or null.
 */
export const SUBJECTS = {
  mina: {
    subjectId: "cm4qm5p0k8p8001rm24utckn0",
    subjectType: "user",
    subjectSlug: "mina.park@northwind.example",
    subjectDisplayName: "Mina Park",
  },
  jose: {
    subjectId: "cmbltagrif78u01rj1r6td5g9",
    subjectType: "user",
    subjectSlug: "jose.alvarez@northwind.example",
    subjectDisplayName: "José Álvarez",
    subjectPatName: "laptop-cli",
  },
  haruka: {
    subjectId: "cm1k2p9x000a708l4c3d2e1f0",
    subjectType: "user",
    subjectSlug: "haruka.sato@northwind.example",
    subjectDisplayName: "佐藤 はるか",
  },
  ngozi: {
    subjectId: "cm5t8w2ye3k1b01qf7h0zx4vd",
    subjectType: "user",
    subjectSlug: "ngozi.adeyemi@northwind.example",
    subjectDisplayName: "Ngozi Adéyẹmí",
  },
  lukasz: {
    subjectId: "cm7r4d1ua9p2c01sg6j8mn3ek",
    subjectType: "user",
    subjectSlug: "lukasz.wisniewski@northwind.example",
    subjectDisplayName: "Łukasz Wiśniewski",
  },
  leila: {
    subjectId: "cm6b3f7ik5s9d01th2l4qp8wy",
    subjectType: "user",
    subjectSlug: "leila.haddad@northwind.example",
    subjectDisplayName: "ليلى حداد",
    subjectControllerName: null,
  },
  unnamed: { subjectId: "cm3z9y8xw7v6u01ut5s4r3q2p", subjectType: "user" },
  ciTrainer: {
    subjectId: "cmblzymv1ft4g01rj52b2cjkc",
    subjectType: "serviceaccount",
    subjectSlug: "ci-trainer",
    subjectDisplayName: "ci-trainer",
  },
  nightlyEtl: {
    subjectId: "cmbltl1g1f86m01rj09pf110i",
    subjectType: "virtualaccount",
    subjectSlug: "nightly-etl",
    subjectDisplayName: null,
  },
  platform: {
    subjectId: "cm0aa11bb22cc33dd44ee55ff",
    subjectType: "team",
    subjectSlug: "ml-platform",
    subjectDisplayName: "ML Platform",
  },
  contractor: {
    subjectId: "cmbltjhe4f86601rjhn39b09e",
    subjectType: "external-identity",
    subjectSlug: "okta:0oa1:contractor@partner.example",
    subjectExternalIdentitySlug: "okta:0oa1:contractor@partner.example",
  },
  projectAdmin: {
    subjectId: "cmc2v5n8x4k7e01vi1a3b5c7d",
    subjectType: "role",
    subjectSlug: "mlf-project-admin",
  },
  evalAgent: {
    subjectId: "cmbltlrz6f87x01rj1z4k0o80",
    subjectType: "agent-identity",
    subjectControllerName: "eval-agent",
  },
  trainer: {
    subjectId: "cm9zz00aa11bb22cc33dd44ee",
    subjectType: "workload-identity",
    subjectSlug: "wi:trainer",
    subjectDisplayName: "trainer workload",
    subjectTenantName: "northwind",
  },
} as const;

export type SubjectKey = keyof typeof SUBJECTS;
