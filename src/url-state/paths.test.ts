import { describe, expect, it } from "vitest";
import { hrefOf, isPageUrl, pageAt, parseRunUrl, paths, runUrlOf } from "./paths.ts";
import { INITIAL_STATE } from "./url-state.ts";

const state = { ...INITIAL_STATE, filters: { tag: "prod" }, offset: 50 };
const RUN_ID = "0123456789abcdef0123456789abcdef";

describe("paths", () => {
  it("builds each page with its state", () => {
    expect(paths.versions()).toBe("/");
    expect(paths.versions(INITIAL_STATE)).toBe("/");
    expect(paths.versions(state)).toBe("/?tag=prod&offset=50");
    expect(paths.version({ ...INITIAL_STATE, open: "artifact:t/r/n:7" })).toBe(
      "/version?open=artifact:t/r/n:7",
    );
  });

  it("puts a path below the base path", () => {
    expect(hrefOf("/", paths.version())).toBe("/version");
    expect(hrefOf("/ml/", paths.versions(state))).toBe("/ml/?tag=prod&offset=50");
  });
});

describe("pageAt", () => {
  it("finds every page that has a path, under any base path", () => {
    for (const base of ["/", "/ml/", "/ml/artifacts/"]) {
      expect(pageAt(base, hrefOf(base, paths.versions()))).toBe("versions");
      expect(pageAt(base, hrefOf(base, paths.version()))).toBe("version");
    }
  });

  it.each([
    ["/", "/elsewhere"],
    ["/", "/*"],
    ["/ml/", "/"],
    ["/ml/", "/version"],
    ["/ml/", "/mlx/version"],
  ])("base %s: %s is not a page", (base, pathname) => {
    expect(pageAt(base, pathname)).toBeUndefined();
  });
});

describe("isPageUrl", () => {
  it.each([
    ["/", "https://h.example/"],
    ["/", "https://h.example/elsewhere/version"],
    ["/", "https://h.example/compare"],
    ["/ml/", "https://h.example/ml"],
    ["/", "/version"],
  ])("base %s: %s may be a page of this app", (base, url) => {
    expect(isPageUrl(base, url)).toBe(true);
  });

  it.each([
    ["/", "https://h.example/docs"],
    ["/", "https://h.example/ml"],
  ])("base %s: %s is not", (base, url) => {
    expect(isPageUrl(base, url)).toBe(false);
  });
});

describe("run pages", () => {
  it("builds the URL of a run's page", () => {
    expect(runUrlOf("https://h.example", "420", RUN_ID)).toBe(
      `https://h.example/mlfoundry/420/run/${RUN_ID}/`,
    );
    expect(runUrlOf("https://h.example", "a/b", "r 1")).toContain("/a%2Fb/run/r%201/");
    expect(runUrlOf("https://h.example", "420", "r\ud83d")).toContain("/420/run/r%EF%BF%BD/");
  });

  it("has none in the demo, and none for a version without a run", () => {
    expect(runUrlOf(undefined, "420", RUN_ID)).toBeUndefined();
    expect(runUrlOf("https://h.example", undefined, RUN_ID)).toBeUndefined();
    expect(runUrlOf("https://h.example", "420", undefined)).toBeUndefined();
  });

  it("reads back the URL it builds, in any case", () => {
    const url = runUrlOf("https://h.example", "420", RUN_ID) ?? "";
    expect(parseRunUrl(url)).toEqual({ mlRepoId: "420", runId: RUN_ID });
    expect(parseRunUrl(url.replace(RUN_ID, RUN_ID.toUpperCase()))?.runId).toBe(RUN_ID);
    expect(parseRunUrl("https://h.example/mlfoundry/420/run/short")).toBeUndefined();
  });
});
