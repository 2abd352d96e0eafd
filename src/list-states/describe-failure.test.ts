import { describe, expect, it } from "vitest";
import { ApiError } from "../api/api-error.ts";
import { describeFailure } from "./describe-failure.ts";

const CONTEXT = { host: "https://cp.example", hasFilters: true, isOnline: true };

function failureOf(status: number, more: Partial<ConstructorParameters<typeof ApiError>[0]> = {}) {
  const error = new ApiError({ kind: "status", status, message: "words", ...more });
  return describeFailure(error, CONTEXT);
}

describe("describeFailure", () => {
  it("gives each status a title of its own", () => {
    const titles = [401, 403, 404, 400, 429, 500, 502, 504, 418].map((s) => failureOf(s).title);
    expect(new Set(titles).size).toBe(8);
    expect(failureOf(503).title).toBe(failureOf(500).title);
  });

  it("names the variables to look at", () => {
    expect(failureOf(401).variables).toEqual(["TFY_HOST=https://cp.example", "TFY_API_KEY=…"]);
    expect(failureOf(404).variables.join()).toContain("TFY_API_PREFIX");
  });

  it("marks the filter at fault with the server's words", () => {
    const failure = failureOf(422, { fields: [{ field: "fqn", message: "Not an FQN" }] });
    expect(failure).toMatchObject({ rejectedFilters: ["fqn"], words: "Not an FQN", status: 422 });
    expect(failure.meaning).toContain("FQN");
  });

  it("asks for a filter where a list without filters is refused", () => {
    const error = new ApiError({ kind: "status", status: 422, message: "x" });
    const failure = describeFailure(error, { ...CONTEXT, hasFilters: false });
    expect(failure).toMatchObject({
      requiresFilter: true,
      title: "This control plane wants a filter",
    });
  });

  it("waits as long as it is told", () => {
    expect(failureOf(429, { retryAfterSeconds: 3 }).waitSeconds).toBe(3);
    expect(failureOf(429).waitSeconds).toBe(10);
    expect(failureOf(503).waitSeconds).toBeUndefined();
  });

  it("tells a body it can't read and a silent server apart", () => {
    expect(failureOf(200, { kind: "body" }).title).toMatch(/can’t be read/);
    expect(failureOf(0, { kind: "offline" }).title).toMatch(/out of reach/);
    expect(failureOf(200, { kind: "body" }).words).toBeUndefined();
    const offline = new ApiError({ kind: "offline", message: "words" });
    expect(describeFailure(offline, { ...CONTEXT, isOnline: false }).title).toBe("You are offline");
    expect(describeFailure(new Error("boom"), CONTEXT).meaning).toBe("boom");
  });

  it("tells a refused page from a refused filter, with filters and without", () => {
    expect(failureOf(422, { fields: [{ field: "constructor", message: "x" }] }).isInvalidPage).toBe(
      false,
    );
    const fields = [{ field: "limit", message: "at most 100" }];
    const error = new ApiError({ kind: "status", status: 422, message: "x", fields });
    for (const hasFilters of [true, false]) {
      const failure = describeFailure(error, { ...CONTEXT, hasFilters });
      expect(failure).toMatchObject({
        isInvalidPage: true,
        requiresFilter: false,
        words: "at most 100",
      });
      expect(failure.meaning).toContain("Rows per page");
    }
  });
});
