import { expect, it } from "vitest";
import { fieldProblemsOf, messageOf, retryAfterOf } from "./api-error.ts";

it.each([
  [{ message: "Denied", detail: "x" }, "Denied"],
  [{ detail: "Gone" }, "Gone"],
  [
    { detail: [{ loc: ["query", "version"], msg: "no integer", type: "t" }] },
    "version: no integer",
  ],
  [{ detail: [{ loc: ["query", "run_steps", 0], msg: "no" }, 5] }, "run_steps: no; 5"],
  [{ error: "Broken" }, "Broken"],
  [{ message: 5 }, "Bad Gateway"],
  ["<html>", "Bad Gateway"],
  [null, "Bad Gateway"],
])("finds the server's message in %j", (body, message) => {
  expect(messageOf(body, "Bad Gateway")).toBe(message);
});

it("finds the fields a 422 names", () => {
  const body = { detail: [{ loc: ["query", "run_steps", 0], msg: "no" }, { msg: "odd" }, "x"] };
  expect(fieldProblemsOf(body)).toEqual([
    { field: "run_steps", message: "no" },
    { field: "", message: "odd" },
  ]);
  expect(fieldProblemsOf({ detail: "x" })).toEqual([]);
});

it("reads Retry-After as seconds or as a date", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  expect(retryAfterOf("3", now)).toBe(3);
  expect(retryAfterOf("Thu, 01 Jan 2026 00:00:07 GMT", now)).toBe(7);
  expect(retryAfterOf("Wed, 31 Dec 2025 00:00:00 GMT", now)).toBe(0);
  expect(retryAfterOf("soon", now)).toBeUndefined();
  expect(retryAfterOf(null, now)).toBeUndefined();
});
