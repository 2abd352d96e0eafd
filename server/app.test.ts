import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp } from "./app.ts";
import type { ArtifactIndex } from "./artifact-index/artifact-index.ts";
import { createEarlyAnswers } from "./early-answers.ts";
import type { Gateway } from "./gateway.ts";

const gateway: Gateway = {
  handle: async (_, path) => new Response(`gateway ${path}`),
  prefix: () => "ml",
  credential: "a credential",
  detectPrefix: async () => undefined,
  redact: (text) => text.replaceAll("secret", "[redacted]"),
};

const artifactIndex: ArtifactIndex = { handle: async ({ url }) => new Response(`index ${url}`) };

function appAt(basePath: string, options: Partial<Parameters<typeof createApp>[0]> = {}) {
  const config = { host: "127.0.0.1", allowedHosts: [], basePath };
  const page = async (_: Request, path: string) => new Response(`page ${path}`);
  const early = createEarlyAnswers(1_000);
  const app = createApp({ config, gateway, artifactIndex, early, page, ...options });
  return async (path: string, init: RequestInit = {}) =>
    await app.request(`http://localhost${path}`, { headers: { Host: "localhost" }, ...init });
}

afterEach(() => vi.restoreAllMocks());

describe("createApp", () => {
  it.each([
    ["/", "/api/x?a=1", "gateway /api/x"],
    ["/", "/api", "gateway /api"],
    ["/", "/apis", "page /apis"],
    ["/", "/version?open=x", "page /version"],
    ["/r/", "/r/api/x", "gateway /api/x"],
    ["/r/", "/api/x", "gateway /api/x"],
    ["/r/", "/r/version", "page /version"],
    ["/r/", "/r/", "page /"],
    ["/r/", "/?a=1", "page /"],
    ["/r/", "/version", "page /version"],
    ["/r/", "/rx/", "page /rx/"],
    ["/", "//?a=1", "page /"],
    ["/", "//assets/a.js", "page /assets/a.js"],
    ["/", "///api/x", "gateway /api/x"],
    ["/r/", "//?a=1", "page /"],
    ["/r/", "//assets/a.js", "page /assets/a.js"],
    ["/r/", "//api/x", "gateway /api/x"],
    ["/r/", "//r//api/x", "gateway /api/x"],
    ["/r/", "/r//assets/a.js", "page /assets/a.js"],
    ["/r/", "//%61pi/x", "gateway /%61pi/x"],
    ["/r/", "//other.example/%2F", "page /other.example/%2F"],
    ["/a/b/", "/a/b/assets/x%20y.js", "page /assets/x%20y.js"],
  ])("with base path %s serves %s by %s", async (base, path, expected) => {
    expect(await (await appAt(base)(path)).text()).toBe(expected);
  });

  it.each([
    ["/r", "/r/"],
    ["/r?tag=prod&name=a%2Fb", "/r/?tag=prod&name=a%2Fb"],
    ["//r?a=//x", "/r/?a=//x"],
  ])("redirects %s to %s", async (path, location) => {
    const response = await appAt("/r/")(path);
    expect([response.status, response.headers.get("location")]).toEqual([302, location]);
  });

  it("accepts only its own host names, for any path", async () => {
    for (const path of ["/", "/api/x"]) {
      const response = await appAt("/")(path, { headers: { Host: "rebound.example" } });
      expect(response.status).toBe(421);
    }
  });

  it("rejects API requests from other sites, but not their links to the page", async () => {
    const headers = { Host: "localhost", "Sec-Fetch-Site": "cross-site" };
    expect((await appAt("/")("/api/x", { headers })).status).toBe(403);
    expect((await appAt("/")("/", { headers })).status).toBe(200);
  });

  it("returns its own failures as JSON, and logs them without the API key", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const page = () => Promise.reject(new Error("the secret is out"));
    const response = await appAt("/", { page })("/");
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        statusCode: 500,
        code: "INTERNAL",
        message: "Something went wrong on the dashboard server. Try again.",
      },
    ]);
    expect(log.mock.calls.join()).toContain("the [redacted] is out");
  });
});
