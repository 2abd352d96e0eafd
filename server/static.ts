import { type Asset, createAsset } from "./asset-files.ts";
import { pageHeaders } from "./page-headers.ts";

/** The files of the built page and how its HTML is finished for each request. */
export interface StaticOptions {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly renderPage: () => string;
}

/** Answers requests for the page and its files; `path` comes without the base path, as `/…`. */
export function createStaticHandler(
  options: StaticOptions,
): (request: Request, path: string) => Promise<Response> {
  return async (request, path) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return text(405, "Only GET and HEAD are allowed here.", { Allow: "GET, HEAD" });
    }
    const name = path.slice(1);
    const asset = options.assets.get(name);
    if (asset !== undefined && name !== "index.html") {
      return await send(request, asset, {
        // Files under assets/ carry a hash of their content in their name.
        "Cache-Control": name.startsWith("assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
        "X-Content-Type-Options": "nosniff",
      });
    }
    if (!isForPage(name, request.headers.get("accept") ?? "")) return text(404, "Not found.");
    const html = Uint8Array.from(Buffer.from(options.renderPage()));
    return await send(request, createAsset("index.html", html), pageHeaders);
  };
}

/**
 * The page answers every address but those of files: a missing script must fail as such, not
 * arrive as HTML. What a browser navigates to is a page even with a dot in it.
 */
function isForPage(name: string, accept: string): boolean {
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
    Vary: "Accept-Encoding",
  };
  if (hasTag(request.headers.get("if-none-match"), asset.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const packed = takesGzip(request.headers.get("accept-encoding"))
    ? await asset.gzipped()
    : undefined;
  if (packed === undefined) return new Response(asset.bytes, { headers });
  return new Response(packed, { headers: { ...headers, "Content-Encoding": "gzip" } });
}

function hasTag(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim());
  return tags.includes(etag);
}

function takesGzip(acceptEncoding: string | null): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/.test(acceptEncoding ?? "");
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
