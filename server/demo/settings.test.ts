import { expect, test } from "vitest";
import { readDemoSettings } from "./settings.ts";

test("defaults", () => {
  expect(readDemoSettings({})).toEqual({
    port: 8787,
    apiKey: "demo",
    versions: 5000,
    requireFilter: false,
  });
});

test("every variable", () => {
  const env = {
    PORT: "9000",
    DEMO_API_KEY: "k",
    DEMO_VERSIONS: "0",
    DEMO_REQUIRE_FILTER: "1",
  };
  expect(readDemoSettings(env)).toEqual({
    port: 9000,
    apiKey: "k",
    versions: 0,
    requireFilter: true,
  });
});
