/**
 * Fully qualified names: `{artifact_type}:{tenant}/{ml_repo}/{name}[:{version}]`.
 * FQNs from before about 2023 have one more part between tenant and ML repo
 * (`model:tenant/user/repo/name:1`), so they are read from both ends (docs/api.md, "FQNs and IDs").
 */
export interface Fqn {
  readonly artifactType: string;
  readonly tenant: string;
  /** Only in old FQNs. */
  readonly owner?: string;
  readonly mlRepo: string;
  readonly name: string;
  /** A number or `latest`, as text; absent in an artifact's FQN. */
  readonly version?: string;
}

/** The parts of an FQN; `undefined` for a text of any other shape. */
export function parseFqn(text: string): Fqn | undefined {
  const head = text.indexOf(":");
  if (head < 1) return undefined;
  const artifactType = text.slice(0, head);
  const rest = text.slice(head + 1);
  const lastSlash = rest.lastIndexOf("/");
  const tail = rest.indexOf(":", lastSlash + 1);
  const path = (tail < 0 ? rest : rest.slice(0, tail)).split("/");
  const version = tail < 0 ? undefined : rest.slice(tail + 1);
  if (/[\s/]/.test(artifactType) || version === "" || path.some((part) => part.trim() === "")) {
    return undefined;
  }
  const [tenant, ...middle] = path;
  const name = middle.pop();
  const mlRepo = middle.pop();
  if (tenant === undefined || mlRepo === undefined || name === undefined) return undefined;
  if (middle.length > 1) return undefined;
  const [owner] = middle;
  return {
    artifactType,
    tenant,
    ...(owner === undefined ? {} : { owner }),
    mlRepo,
    name,
    ...(version === undefined ? {} : { version }),
  };
}

/** The FQN of a version's artifact: the same text without the version. */
export function artifactFqn(text: string): string {
  const version = parseFqn(text)?.version;
  return version === undefined ? text : text.slice(0, -(version.length + 1));
}

/** Why a text is unusual as an FQN, as advice only; `undefined` for a well-formed one. */
export function adviseOnFqn(text: string): string | undefined {
  if (text === "" || parseFqn(text) !== undefined) return undefined;
  return "Unusual FQN; expected type:tenant/repo/name or …/name:version";
}
