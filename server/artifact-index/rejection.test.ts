import { describe, expect, test } from "vitest";
import { describeFailure, rejectedBy } from "./rejection.ts";

const failure = (status: number, body: unknown) => ({
  status,
  contentType: "application/json",
  text: typeof body === "string" ? body : JSON.stringify(body),
  retryAfter: undefined,
});
const detail = (field: string) => ({ detail: [{ loc: ["query", field], msg: "No", type: "x" }] });

describe("rejectedBy", () => {
  test.each([
    [422, detail("limit"), "size"],
    [422, detail("version"), "query"],
    [422, { detail: [{ loc: ["query"], msg: "At least one filter is required" }] }, "either"],
    [400, { statusCode: 400, message: "Bad request" }, "either"],
    [400, "<html>", "either"],
    [413, "", "size"],
    [504, { statusCode: 504, code: "UPSTREAM_TIMEOUT", message: "Late" }, "size"],
    [401, detail("version"), "nothing"],
    [500, detail("limit"), "nothing"],
  ])("%i %j: %s", (status, body, rejected) => {
    expect(rejectedBy(failure(status, body))).toBe(rejected);
  });
});

describe("describeFailure", () => {
  test.each([
    [
      503,
      { statusCode: 503, message: "Down for maintenance" },
      "The control plane responded with 503: Down for maintenance.",
    ],
    [503, "<html>", "The control plane responded with 503."],
    [
      502,
      { statusCode: 502, code: "UPSTREAM_INVALID", message: "It was cut off." },
      "It was cut off.",
    ],
  ])("%i %j", (status, body, text) => {
    expect(describeFailure(failure(status, body))).toBe(text);
  });
});
