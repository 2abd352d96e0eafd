import { describe, expect, it } from "vitest";
import { ApiError } from "../api/api-error.ts";
import { describeFailure } from "./describe-failure.ts";
import type { FailureContext } from "./failed-request.ts";

const CONTEXT = { host: "https://cp.example", hasFilters: true, isOnline: true };

function failureOf(
  status: number,
  more: Partial<ConstructorParameters<typeof ApiError>[0]> = {},
  context: Partial<FailureContext> = {},
) {
  const error = new ApiError({ kind: "status", status, message: "words", ...more });
  return describeFailure(error, { ...CONTEXT, ...context });
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
    expect(failure).toMatchObject({
      action: "remove-filters",
      rejectedFilters: ["fqn"],
      serverMessage: "Not an FQN",
      status: 422,
    });
    expect(failure.meaning).toContain("FQN");
  });

  it("asks for a filter where a list without filters is refused", () => {
    expect(failureOf(422, {}, { hasFilters: false })).toMatchObject({
      action: "add-filter",
      title: "This control plane wants a filter",
    });
  });

  it("tells a body it can't read and a silent server apart", () => {
    expect(failureOf(200, { kind: "body" }).title).toMatch(/can’t be read/);
    expect(failureOf(0, { kind: "offline" }).title).toMatch(/out of reach/);
    expect(failureOf(200, { kind: "body" }).serverMessage).toBeUndefined();
    expect(failureOf(0, { kind: "offline" }, { isOnline: false }).title).toBe("You are offline");
    expect(describeFailure(new Error("boom"), CONTEXT).meaning).toBe("boom");
  });

  it("tells a refused page from a refused filter, with filters and without", () => {
    const unknown = [{ field: "constructor", message: "x" }];
    expect(failureOf(422, { fields: unknown }).action).toBe("retry");
    const fields = [{ field: "limit", message: "at most 100" }];
    for (const hasFilters of [true, false]) {
      const failure = failureOf(422, { fields }, { hasFilters });
      expect(failure).toMatchObject({ action: "reset-page", serverMessage: "at most 100" });
      expect(failure.meaning).toContain("Rows per page");
    }
  });
});

describe("the wait of a rate limit", () => {
  const waitOf = (retryAfterSeconds?: number, failures?: number) =>
    failureOf(429, { retryAfterSeconds }, failures === undefined ? {} : { failures }).waitSeconds;

  it("is as long as it is told, and within a day", () => {
    expect([3, 20, 86_400, 1e300].map((told) => waitOf(told))).toEqual([3, 20, 86_400, 86_400]);
    expect(waitOf(20, 3)).toBe(20);
    expect(waitOf()).toBe(10);
    expect(failureOf(503).waitSeconds).toBeUndefined();
  });

  it("is never zero when told so, and grows with every failure", () => {
    const waits = [1, 2, 3, 6, 5000].map((failures) => waitOf(0, failures));
    expect(waits).toEqual([3, 6, 12, 60, 60]);
  });
});
