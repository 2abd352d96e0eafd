/** The tenant of every FQN. */
export const TENANT = "northwind";

const S3 = "s3://northwind-mlf-prod";
const GS = "gs://northwind-mlf-eu";
const AZURE = "wasbs://mlfoundry@northwindstore.blob.core.windows.net";

/** The ML repos: their ID (a number as text) and the bucket that holds their files. */
export const REPOS = {
  "churn-prediction": { id: "420", bucket: S3 },
  "llm-finetune": { id: "502", bucket: GS },
  "vision-qa": { id: "233", bucket: S3 },
  "multilingual-nlp": { id: "391", bucket: S3 },
  "data-platform": { id: "88", bucket: AZURE },
  sandbox: { id: "17", bucket: S3 },
  "support-nlp": { id: "455", bucket: GS },
  "demand-planning": { id: "318", bucket: S3 },
  "recsys-home": { id: "377", bucket: GS },
  "payments-risk": { id: "402", bucket: S3 },
  pricing: { id: "361", bucket: AZURE },
  "search-relevance": { id: "344", bucket: GS },
  documents: { id: "287", bucket: AZURE },
  "logistics-eta": { id: "429", bucket: S3 },
  "speech-to-text": { id: "512", bucket: GS },
  "credit-scoring": { id: "268", bucket: AZURE },
  "ad-ranking": { id: "473", bucket: S3 },
  "plant-telemetry": { id: "336", bucket: AZURE },
  guardrails: { id: "519", bucket: GS },
  "graph-embeddings": { id: "301", bucket: S3 },
} as const;

export type RepoName = keyof typeof REPOS;
