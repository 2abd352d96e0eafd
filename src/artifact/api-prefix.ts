/** The generation of the control plane's API, as its URLs name it: `/api/svc/v1/…` (docs/api.md). */
export type ApiPrefix = "ml" | "svc";
