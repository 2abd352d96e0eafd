import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { projectRoot } from "../server/project-root.ts";
import { boundaries, boundariesFile } from "./boundaries.ts";
import { layers } from "./layers.ts";
import { pinnedNode } from "./run-tool.ts";

test("biome.boundaries.json matches the layers (if not: npm run boundaries)", () => {
  expect(readFileSync(boundariesFile, "utf8")).toBe(boundaries());
});

test("the layers are the folders of src", () => {
  const entries = readdirSync(path.join(projectRoot, "src"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(layers.flatMap((layer) => layer.folders).toSorted()).toEqual(folders.toSorted());
});

/** Creates files that each import one module. Returns those that Biome rejects. */
function rejectedFiles(imports: Readonly<Record<string, string>>): string[] {
  const project = mkdtempSync(path.join(tmpdir(), "boundaries-"));
  onTestFinished(() => rmSync(project, { recursive: true }));
  copyFileSync(boundariesFile, path.join(project, "biome.boundaries.json"));
  const config = { extends: ["./biome.boundaries.json"], linter: { rules: { preset: "none" } } };
  writeFileSync(path.join(project, "biome.json"), JSON.stringify(config));
  for (const [file, module] of Object.entries(imports)) {
    mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(project, file), `import "${module}";\n`);
  }
  const biome = path.join(projectRoot, "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--reporter=github", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(pinnedNode(), args, { cwd: project, encoding: "utf8" });
  return Object.keys(imports).filter((file) => stdout.includes(`/${file},`));
}

test("Biome rejects imports that go up, across features or out of the page", () => {
  const wrong = {
    "src/lib/up.ts": "../ui/button.tsx",
    "src/ui/domain.ts": "../artifact/fqn.ts",
    "src/url-state/ui.ts": "../ui/button.tsx",
    "src/url-state/up.ts": "../api/client.ts",
    "src/filters/across.ts": "../table/cells.tsx",
    "src/filters/deep/up.ts": "../../app/routes.tsx",
    "src/app/out.ts": "../../server/config.ts",
    "server/ui.ts": "../src/ui/button.tsx",
    "server/demo/feature.ts": "../../src/filters/field.ts",
  };
  expect(rejectedFiles(wrong)).toEqual(Object.keys(wrong));
});

test("Biome accepts imports that go down or stay in their folder", () => {
  const right = {
    "src/app/down.ts": "../filters/field.ts",
    "src/filters/down.ts": "../ui/button.tsx",
    "src/filters/deep/down.ts": "../../lib/store.ts",
    "src/filters/same.ts": "./field.ts",
    "src/api/down.ts": "../url-state/filters.ts",
    "src/artifact/down.ts": "../lib/exact-json.ts",
    "server/pure.ts": "../src/url-state/url-state.ts",
    "server/same.ts": "./demo/main.ts",
  };
  expect(rejectedFiles(right)).toEqual([]);
});
