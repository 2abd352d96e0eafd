/** What the server wrote on `<html>` when it sent the page. */
export interface PageConfig {
  /** The demo control plane, or a real one. */
  readonly source: "demo" | "host";
  /** The control plane's URL without a trailing slash; absent in the demo. */
  readonly host: string | undefined;
  /** The API generation the control plane speaks, as far as the gateway knows. */
  readonly prefix: "ml" | "svc";
  /** The path the page is served under, with both slashes. */
  readonly base: string;
}

function readPageConfig({ source, host, prefix, base }: DOMStringMap): PageConfig {
  return {
    source: source === "host" ? "host" : "demo",
    host: host || undefined,
    prefix: prefix === "svc" ? "svc" : "ml",
    base: base || "/",
  };
}

/** The configuration that this page was sent with. */
export const pageConfig: PageConfig = readPageConfig(document.documentElement.dataset);
