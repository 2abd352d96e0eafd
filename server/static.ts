import type { Asset } from "./asset-files.ts";
import { chooseCoding } from "./content-coding.ts";

/** The files of the built page, and a function that responds with a page. */
export interface StaticOptions {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly respondWithPage: (request: Request, path: string) => Promise<Response>;
}

/**
 * Creates a handler for the page and its files. `path` is relative to the base path and starts with
 * `/`.
 */
export function createStaticHandler(
  options: StaticOptions,
): (request: Request, path: string) => Promise<Response> {
  return async (request, path) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return text(405, "Only GET and HEAD requests are allowed.", { Allow: "GET, HEAD" });
    }
    const name = path.slice(1);
    const asset = options.assets.get(name);
    if (asset !== undefined && name !== "index.html") {
      return await send(request, asset, {
        // Files under assets/ have a content hash in their name.
        "Cache-Control": name.startsWith("assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
        "X-Content-Type-Options": "nosniff",
      });
    }
    if (!isPage(name, request.headers.get("accept") ?? "")) return text(404, "Not found.");
    return await options.respondWithPage(request, path);
  };
}

/**
 * Whether the path is a page rather than a file. A missing script must fail as such instead of
 * arriving as HTML. A browser's navigation is always a page, even with a dot in the path.
 */
export function isPage(name: string, accept: string): boolean {
  if (name.startsWith("assets/")) return false;
  return name === "index.html" || /(?:^|\/)[^./]*$/.test(name) || accept.includes("text/html");
}

async function send(
  request: Request,
  asset: Asset,
  extra: Readonly<Record<string, string>>,
): Promise<Response> {
  const headers = {
    ...extra,
    "Content-Type": asset.type,
    ETag: asset.etag,
    ...(asset.isCompressible && { Vary: "Accept-Encoding" }),
  };
  if (hasTag(request.headers.get("if-none-match"), asset.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const coding =
    asset.isCompressible && request.method === "GET"
      ? chooseCoding(request.headers.get("accept-encoding"))
      : undefined;
  if (coding === undefined) return new Response(asset.bytes, { headers });
  const body = await asset.compressed(coding);
  return new Response(body, { headers: { ...headers, "Content-Encoding": coding } });
}

/** Compares weakly: a proxy that compresses may have turned our tag into a strong one. */
function hasTag(ifNoneMatch: string | null, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  const tags = (ifNoneMatch ?? "").split(",").map(opaque);
  return tags.includes("*") || tags.includes(opaque(etag));
}

function text(status: number, message: string, extra: Readonly<Record<string, string>> = {}) {
  return new Response(`${message}\n`, {
    status,
    headers: {
      ...extra,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
