import type { PageConfig } from "../src/api/view-renderer.ts";
import type { Config } from "./config.ts";
import type { Gateway } from "./gateway.ts";

/** Returns the current configuration of the page. The prefix may be detected later. */
export function pageConfigOf(
  { dataSource, basePath: base, artifactIndex }: Config,
  gateway: Gateway,
): PageConfig {
  const index = artifactIndex ? undefined : "off";
  const prefix = gateway.prefix() === "svc" ? "svc" : "ml";
  const isDemo = dataSource.kind === "demo";
  return isDemo
    ? { source: "demo", host: undefined, prefix, base, index }
    : { source: "host", host: dataSource.url, prefix, base, index };
}

/**
 * Adds the attributes to `<html>` as data attributes, so that the page doesn't have to request
 * them.
 */
export function withPageAttributes(
  html: string,
  { source, host, prefix, base, index, theme }: PageConfig & { readonly theme: string | undefined },
): string {
  const markup = Object.entries({ source, host, prefix, base, index, theme })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${escapeMarkup(value ?? "")}"`)
    .join("");
  return html.replace(/<html(?=[\s>])/i, (tag) => `${tag}${markup}`);
}

/**
 * Replaces the built page's relative URLs (`="./assets/…"`) with absolute ones, so that they work
 * at any path.
 */
export function withBase(html: string, base: string): string {
  return html.replaceAll('="./', () => `="${escapeMarkup(base)}`);
}

/** Escapes text for an attribute or the content of an element. */
export function escapeMarkup(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
