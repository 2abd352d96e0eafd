import type { PageConfig } from "../api/view-renderer.ts";

/** Reads the data attributes that the server set on `<html>`. */
function readPageConfig({ source, host, prefix, base, index }: DOMStringMap): PageConfig {
  return {
    source: source === "host" ? "host" : "demo",
    host: host || undefined,
    prefix: prefix === "svc" ? "svc" : "ml",
    base: base || "/",
    index,
  };
}

/** The configuration of this page. The server sets it before it renders. */
export let pageConfig: PageConfig = readPageConfig(
  typeof document === "undefined" ? {} : document.documentElement.dataset,
);

/** Sets the configuration, on the server. */
export function setPageConfig(config: PageConfig): void {
  pageConfig = config;
}
