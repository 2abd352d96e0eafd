/** The generation of the control plane's API, as named in its URLs: `/api/svc/v1/…` (docs/api.md). */
export type ApiPrefix = "ml" | "svc";
