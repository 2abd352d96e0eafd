import { expect, test } from "vitest";
import { candidates, launchFlags } from "./chromium.ts";

test("Playwright's own browser comes before the system's", () => {
  expect(candidates("linux", {}, "/own/chrome").slice(0, 2)).toEqual([
    "/own/chrome",
    "/usr/bin/chromium-headless-shell",
  ]);
});

test("a browser named by the caller is the only candidate", () => {
  expect(candidates("linux", { CHROMIUM_PATH: "/mine" }, "/own/chrome")).toEqual(["/mine"]);
});

test("an empty name is ignored", () => {
  expect(candidates("darwin", { CHROMIUM_PATH: "" }, "/own/chrome")[0]).toBe("/own/chrome");
});

test("on Windows only folders that are set are searched", () => {
  expect(candidates("win32", { PROGRAMFILES: "C:\\Program Files" }, "own.exe")).toEqual([
    "own.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ]);
});

test("the sandbox is off for root only", () => {
  expect(launchFlags(true)).toContain("--no-sandbox");
  expect(launchFlags(false)).not.toContain("--no-sandbox");
});
