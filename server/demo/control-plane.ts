import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { ApiPrefix } from "../../src/artifact/api-prefix.ts";
import { isJsonObject } from "../../src/lib/is-json-object.ts";
import type { App } from "../app.ts";
import { createListHandler, type ListOptions } from "./list-handler.ts";
import { versionById } from "./list-versions.ts";
import { type CannedResponse, httpError, json, UNAUTHORIZED } from "./sentinels.ts";
import type { WireRow } from "./wire-row.ts";

export interface ControlPlaneOptions extends ListOptions {
  /** The bearer token that every API request must carry. */
  readonly apiKey: string;
}

const PREFIXES: readonly ApiPrefix[] = ["ml", "svc"];

/**
 * Creates the demo's HTTP app: the list and single versions under both prefixes, and a JSON 404 for
 * everything else. No response contains the API key.
 */
export function createControlPlane(options: ControlPlaneOptions): App {
  const app: App = new Hono();
  const handleList = createListHandler(options);

  app.notFound(() => send(httpError(404, "Not Found")));
  app.onError(() => send(httpError(500, "Internal Server Error")));
  // Hono would handle HEAD as GET.
  app.use(async (context, next) => {
    if (context.req.method === "HEAD") return context.notFound();
    return await next();
  });

  for (const prefix of PREFIXES) {
    const path = `/api/${prefix}/v1/artifact-versions`;
    app.get(path, async (context) => {
      if (!isAuthorized(context.req.header("Authorization"), options.apiKey))
        return send(UNAUTHORIZED);
      const { searchParams } = new URL(context.req.url);
      const result = await handleList(searchParams, context.req.raw.signal);
      if ("kind" in result) return send(result);
      const data = result.data.map((row) => rowForPrefix(prefix, row));
      return sendJson({ ...result, data });
    });
    app.get(`${path}/:id`, (context) => {
      if (!isAuthorized(context.req.header("Authorization"), options.apiKey))
        return send(UNAUTHORIZED);
      const row = versionById(options.store, context.req.param("id"));
      if (row === undefined) return send(httpError(404, "No such artifact version"));
      return sendJson({ data: rowForPrefix(prefix, row) });
    });
  }
  return app;
}

/**
 * Returns a row as a prefix shows it. Under `svc` there is no alias outside the manifest, and
 * `step` is always a number, 0 where there is none (docs/api.md, "Differences between the
 * prefixes").
 */
function rowForPrefix(prefix: ApiPrefix, row: WireRow): WireRow {
  if (prefix === "ml") return row;
  const { id, fqn, version_alias: _removed, manifest, ...rest } = row;
  if (!isJsonObject(manifest)) return { id, fqn, ...rest, manifest };
  return { id, fqn, ...rest, manifest: { ...manifest, step: manifest.step ?? 0 } };
}

function isAuthorized(header: string | undefined, apiKey: string): boolean {
  const token = /^Bearer +(.+)$/i.exec(header ?? "")?.[1];
  return token !== undefined && timingSafeEqual(digest(token), digest(apiKey));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function send({ status, contentType, body, headers }: CannedResponse): Response {
  return new Response(body, { status, headers: { "Content-Type": contentType, ...headers } });
}

/** Sends JSON. Exact integers keep their digits. */
function sendJson(body: object): Response {
  return send(json(200, body));
}
