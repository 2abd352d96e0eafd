import type { ApiPrefix } from "./config.ts";

/** What the page must know at start; `host` is absent on demo data. */
export interface PageFacts {
  readonly source: "demo" | "host";
  /** The control plane's URL without a trailing slash, for links into it. */
  readonly host?: string;
  readonly prefix: ApiPrefix | "auto";
  /** The path the page is served under; starts and ends with a slash. */
  readonly base: string;
}

/** Writes the facts as data attributes on `<html>`: the page needs no call to learn them. */
export function withFacts(html: string, facts: PageFacts): string {
  const attributes = Object.entries({
    source: facts.source,
    host: facts.host,
    prefix: facts.prefix,
    base: facts.base,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${escapeAttribute(value ?? "")}"`);
  return html.replace(/<html(?=[\s>])/i, (tag) => `${tag}${attributes.join("")}`);
}

/**
 * Makes the built page's own addresses (`="./assets/…"`) absolute, so that they hold under every
 * path the page is opened at.
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
