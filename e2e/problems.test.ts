import { expect, test } from "vitest";
import { isApiFailure } from "./problems.ts";

const message = "Failed to load resource: the server responded with a status of 503 (Unavailable)";

test("the browser's message about a failed API request is expected", () => {
  expect(isApiFailure(message, "http://127.0.0.1:1/api/ml/v1/artifact-versions?tag=a")).toBe(true);
  const cut = "Failed to load resource: net::ERR_INCOMPLETE_CHUNKED_ENCODING";
  expect(isApiFailure(cut, "http://127.0.0.1:1/api/ml/v1/artifact-versions")).toBe(true);
});

test("messages about anything else are not expected", () => {
  expect(isApiFailure(message, "http://127.0.0.1:1/assets/api/index.js")).toBe(false);
  expect(isApiFailure(message, "")).toBe(false);
});

test("a script's message from an API URL is not expected", () => {
  expect(isApiFailure("Warning: a key is missing", "http://127.0.0.1:1/api/ml/v1/x")).toBe(false);
});
