import { expect, test } from "vitest";
import { urlIn } from "./server-process.ts";

test("finds the URL in the line that a server prints", () => {
  const line = "Artifact versions on http://127.0.0.1:4173/ (demo data)\n";
  expect(urlIn(line)).toBe("http://127.0.0.1:4173");
  expect(urlIn("on http://[::1]:4173/base/ (demo)\n")).toBe("http://[::1]:4173/base");
});

test("ignores color codes", () => {
  const line = "  Local:   \u001b[36mhttp://127.0.0.1:\u001b[1m41063\u001b[22m/\u001b[39m\n";
  expect(urlIn(line)).toBe("http://127.0.0.1:41063");
});

test("finds no URL in other output", () => {
  expect(urlIn("VITE ready in 200 ms\n")).toBeUndefined();
});
