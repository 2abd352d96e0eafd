import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAssets } from "./asset-files.ts";
import { createStaticHandler } from "./static.ts";

const script = `console.log(${JSON.stringify("x".repeat(2_000))});`;
const navigation = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
let folder = "";
let handle: ReturnType<typeof createStaticHandler>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "static-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "outside");
  writeFileSync(join(dist, "index.html"), "unfinished");
  writeFileSync(join(dist, "favicon.svg"), "<svg/>");
  writeFileSync(join(dist, "photo.png"), "x".repeat(2_000));
  writeFileSync(join(dist, "assets", "index-abc.js"), script);
  const respondWithPage = async () => new Response("<html>page");
  handle = createStaticHandler({ assets: await readAssets(dist), respondWithPage });
});

afterAll(() => rmSync(folder, { recursive: true }));

function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  return handle(new Request(`http://localhost${path}`, { headers, method }), path);
}

describe("files", () => {
  it("serves hashed files as immutable", async () => {
    const response = await get("/assets/index-abc.js");
    expect(await response.text()).toBe(script);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("serves other files with revalidation by ETag", async () => {
    const first = await get("/favicon.svg");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = first.headers.get("etag") ?? "";
    const again = await get("/favicon.svg", { "If-None-Match": `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0.5, gzip;q=0.8", "gzip"],
    ["br;q=0, *", "gzip"],
  ])("compresses text files for %s", async (accepted, coding) => {
    const response = await get("/assets/index-abc.js", { "Accept-Encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    const unpack = coding === "br" ? brotliDecompressSync : gunzipSync;
    expect(unpack(await response.bytes()).toString()).toBe(script);
  });

  it.each(["br;q=0, gzip;q=0", "identity, br;q=0.5", "zstd", ""])(
    "compresses nothing for %j",
    async (accepted) => {
      const response = await get("/assets/index-abc.js", { "Accept-Encoding": accepted });
      expect(response.headers.get("content-encoding")).toBeNull();
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
    },
  );

  it("compresses no short files, images, or responses without a body", async () => {
    const accepting = { "Accept-Encoding": "br, gzip" };
    for (const path of ["/favicon.svg", "/photo.png"]) {
      const { status, headers } = await get(path, accepting);
      expect([status, headers.get("content-encoding")]).toEqual([200, null]);
    }
    const head = await get("/assets/index-abc.js", accepting, "HEAD");
    expect(head.headers.get("content-encoding")).toBeNull();
    const etag = head.headers.get("etag") ?? "";
    for (const tag of [etag, etag.replace("W/", ""), "*"]) {
      const same = await get("/assets/index-abc.js", { ...accepting, "If-None-Match": tag });
      expect([same.status, same.headers.get("content-encoding")]).toEqual([304, null]);
      expect(same.headers.get("vary")).toBe("Accept-Encoding");
    }
  });

  it.each(["/assets/gone.js", "/assets/", "/assets/deep/gone"])(
    "returns a 404, never the page, for %s",
    async (path) => {
      const response = await get(path, navigation);
      expect([response.status, await response.text()]).toEqual([404, "Not found.\n"]);
    },
  );

  it("returns a 404 for a missing file that isn't a navigation", async () => {
    expect((await get("/logo.png", { Accept: "image/*" })).status).toBe(404);
  });

  it.each(["/../secret.txt", "/..%2fsecret.txt", "/assets/../../secret.txt", "/%2e%2e/secret.txt"])(
    "never leaves its folder for %s",
    async (path) => {
      const response = await handle(new Request("http://localhost/"), path);
      expect(await response.text()).not.toContain("outside");
    },
  );
});

describe("the page", () => {
  it.each(["/", "/index.html", "/version", "/compare", "/no/such/page", "/with.dot"])(
    "is served for a navigation to %s",
    async (path) => {
      const response = await get(path, navigation);
      expect([response.status, await response.text()]).toEqual([200, "<html>page"]);
    },
  );

  it("allows GET and HEAD only", async () => {
    const response = await get("/", {}, "POST");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await get("/", {}, "HEAD")).status).toBe(200);
  });
});
