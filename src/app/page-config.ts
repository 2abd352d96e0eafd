import type { ApiPrefix } from "../artifact/api-prefix.ts";
/** The data attributes that the server set on `<html>`. */
export interface PageConfig {
  /** The demo control plane, or a real one. */
  readonly source: "demo" | "host";
  /** The control plane's URL without a trailing slash; absent in the demo. */
  readonly host: string | undefined;
  /** The prefix of the control plane's API, as far as the gateway has detected it. */
  readonly prefix: ApiPrefix;
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

/** The configuration of this page. */
export const pageConfig: PageConfig = readPageConfig(document.documentElement.dataset);
