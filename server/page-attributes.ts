import type { ApiPrefix } from "../src/artifact/api-prefix.ts";
import type { Config } from "./config.ts";
import type { Gateway } from "./gateway.ts";

/** What the page needs to know at startup. `host` is absent for demo data. */
export interface PageAttributes {
  readonly source: "demo" | "host";
  /** The control plane's URL without a trailing slash, for links to it. */
  readonly host?: string;
  readonly prefix: ApiPrefix | "auto";
  /** The path the page is served under; starts and ends with a slash. */
  readonly base: string;
}

/** Returns the current attributes. The prefix may be detected later. */
export function pageAttributesOf(config: Config, gateway: Gateway): PageAttributes {
  const { dataSource, basePath: base } = config;
  const prefix = gateway.prefix();
  if (dataSource.kind === "demo") return { source: "demo", prefix, base };
  return { source: "host", host: dataSource.url, prefix, base };
}

/**
 * Adds the attributes to `<html>` as data attributes, so that the page doesn't have to request
 * them.
 */
export function withPageAttributes(html: string, attributes: PageAttributes): string {
  const { source, host, prefix, base } = attributes;
  const markup = Object.entries({ source, host, prefix, base })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${escapeAttribute(value ?? "")}"`)
    .join("");
  return html.replace(/<html(?=[\s>])/i, (tag) => `${tag}${markup}`);
}

/**
 * Replaces the built page's relative URLs (`="./assets/…"`) with absolute ones, so that they work
 * at any path.
 */
export function withBase(html: string, base: string): string {
  return html.replaceAll('="./', () => `="${escapeAttribute(base)}`);
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
