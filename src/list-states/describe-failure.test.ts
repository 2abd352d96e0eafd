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
  const error = new ApiError({ kind: "status", status, message: "server message", ...more });
  return describeFailure(error, { ...CONTEXT, ...context });
}

describe("describeFailure", () => {
  it("has a different title for each status", () => {
    const titles = [401, 403, 404, 400, 414, 429, 500, 502, 504, 418].map(
      (s) => failureOf(s).title,
    );
    expect(new Set(titles).size).toBe(10);
    expect(failureOf(503).title).toBe(failureOf(500).title);
  });

  it("lists the variables to check", () => {
    expect(failureOf(401).variables).toEqual(["TFY_HOST=https://cp.example", "TFY_API_KEY=…"]);
    expect(failureOf(404).variables.join()).toContain("TFY_API_PREFIX");
  });

  it("names the rejected filter and includes the server's message", () => {
    const failure = failureOf(422, { fields: [{ field: "fqn", message: "Not an FQN" }] });
    expect(failure).toMatchObject({
      action: "remove-filters",
      rejectedFilters: ["fqn"],
      serverMessage: "Not an FQN",
      status: 422,
    });
    expect(failure.title).toBe("Invalid FQN");
    const fields = ["version", "tag"].map((field) => ({ field, message: "x" }));
    expect(failureOf(400, { fields }).title).toBe("Invalid tag and version");
  });

  it("says how long a rejected URL is, and which filter makes it so long", () => {
    const request = `tag=prod&${"run_ids=0123456789abcdef&".repeat(400)}offset=0`;
    const nginx = "<center><h1>400 Bad Request</h1></center>Request Header Or Cookie Too Large";
    for (const [status, kind] of [
      [414, "status"],
      [431, "status"],
      [414, "proxy"],
      [413, "proxy"],
      [494, "proxy"],
      [400, "proxy"],
    ] as const) {
      expect(failureOf(status, { kind, message: nginx }, { request })).toMatchObject({
        title: "The URL is too long",
        meaning:
          "A server rejected a request with 10,017 characters. Remove some of the 400 run IDs.",
      });
    }
  });

  it("blames the URL's length only for a status that means it", () => {
    expect(failureOf(413).title).toBe("The request failed");
    expect(failureOf(400, { kind: "proxy" }).title).toBe("Unexpected response from a proxy");
    expect(failureOf(400, { message: "Header or cookie too large" }).title).toBe("Invalid request");
  });

  it("says that a proxy couldn't reach the dashboard server", () => {
    for (const status of [502, 503, 504, 520, 523, 526]) {
      expect(failureOf(status, { kind: "proxy" }).title).toBe(
        "The dashboard server is unreachable",
      );
    }
    expect(failureOf(527, { kind: "proxy" }).title).toBe("Unexpected response from a proxy");
  });

  it("requires a filter when the server rejects a list without filters", () => {
    expect(failureOf(422, {}, { hasFilters: false })).toMatchObject({
      action: "add-filter",
      title: "This control plane requires a filter",
    });
  });

  it("distinguishes an unexpected body from an unreachable server", () => {
    expect(failureOf(200, { kind: "body" }).title).toBe("Unexpected response");
    expect(failureOf(0, { kind: "offline" }).title).toMatch(/unreachable/);
    expect(failureOf(200, { kind: "body" }).serverMessage).toBeUndefined();
    expect(failureOf(0, { kind: "offline" }, { isOnline: false }).title).toBe("You’re offline");
    expect(describeFailure(new Error("boom"), CONTEXT)).toMatchObject({
      title: "Something went wrong",
      meaning: "boom",
    });
  });

  it("distinguishes an unusable response from an unreachable control plane", () => {
    expect(failureOf(502, { code: "UPSTREAM_UNREACHABLE" }).title).toMatch(/unreachable/);
    for (const code of ["UPSTREAM_INVALID", "UPSTREAM_REDIRECT", "UPSTREAM_UNEXPECTED"]) {
      expect(failureOf(502, { code }).title).toBe("Unexpected response from the control plane");
    }
  });

  it("never blames the control plane for what a proxy responded", () => {
    expect(failureOf(401, { kind: "session" })).toMatchObject({
      title: "Your session has expired",
      action: "sign-in",
      variables: [],
      serverMessage: undefined,
    });
    for (const status of [200, 204, 400, 401, 403, 404, 422, 429, 500, 502, 504]) {
      const { title, meaning, action } = failureOf(status, { kind: "proxy" });
      expect(title + meaning).not.toMatch(/control plane|API key|contract/);
      expect(action).toBe(status === 429 ? "wait" : "retry");
    }
  });

  it("distinguishes rejected paging from a rejected filter, with and without filters", () => {
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

describe("the wait after a rate limit", () => {
  const waitOf = (retryAfterSeconds?: number, failures?: number) =>
    failureOf(429, { retryAfterSeconds }, failures === undefined ? {} : { failures }).waitSeconds;

  it("is as long as the server says, up to a day", () => {
    expect([3, 20, 86_400, 1e300].map((seconds) => waitOf(seconds))).toEqual([
      3, 20, 86_400, 86_400,
    ]);
    expect(waitOf(20, 3)).toBe(20);
    expect(waitOf()).toBe(10);
    expect(failureOf(503).waitSeconds).toBeUndefined();
  });

  it("is never zero, even if the server says so, and grows with every failure", () => {
    const waits = [1, 2, 3, 6, 5000].map((failures) => waitOf(0, failures));
    expect(waits).toEqual([3, 6, 12, 60, 60]);
  });
});
