import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { projectRoot } from "../server/project-root.ts";

const script = path.join(projectRoot, "scripts", "check-tools.js");

it("says what to type when the development dependencies are missing", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "check-tools-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, "scripts"));
  const copy = path.join(folder, "scripts", "check-tools.mjs");
  copyFileSync(script, copy);
  const missing = spawnSync(process.execPath, [copy], { encoding: "utf8" });
  expect(missing.status).toBe(2);
  expect(missing.stderr).toMatch(/^Vite is not installed\. Run "npm ci --include=dev"[^\n]+\n$/);
  expect(spawnSync(process.execPath, [script]).status).toBe(0);
});
