/**
 * Generates biome.boundaries.json from the list in layers.ts. It forbids imports that go up or across
 * layers. Run `npm run boundaries` after a change of the list; a test compares the two.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../server/project-root.ts";
import { type Layer, layers, outsideThePage } from "./layers.ts";

/** Where the generated file is; biome.json extends it. */
export const boundariesFile = path.join(projectRoot, "biome.boundaries.json");

/** The folders of src/ that a folder of layer `index` may import. */
function importable(layer: Layer, index: number): readonly string[] {
  const below = layers.slice(index + 1).flatMap(({ folders }) => folders);
  return below.filter((folder) => !layer.except?.includes(folder));
}

function override(includes: string, forbidden: readonly string[], message: string) {
  const options = { patterns: [{ group: forbidden, message }] };
  return {
    includes: [includes],
    linter: { rules: { style: { noRestrictedImports: { level: "error", options } } } },
  };
}

function pageOverrides() {
  const all = layers.flatMap(({ folders }) => folders);
  return layers.flatMap((layer, index) => {
    const allowed = importable(layer, index);
    const list = allowed.length === 0 ? "no other folder of src" : `${allowed.join(", ")} only`;
    return layer.folders.map((folder) => {
      const siblings = all.filter((other) => other !== folder && !allowed.includes(other));
      return override(
        `src/${folder}/**`,
        [...siblings, ...outsideThePage].map((name) => `**/${name}/**`),
        `Imports run down only: ${folder} imports ${list} (scripts/layers.ts).`,
      );
    });
  });
}

function serverOverride() {
  const pure = layers.filter(({ isPure }) => isPure).flatMap(({ folders }) => folders);
  const others = layers.filter(({ isPure }) => !isPure).flatMap(({ folders }) => folders);
  return override(
    "server/**",
    others.map((folder) => `**/src/${folder}/**`),
    `Of the page, the server imports ${pure.join(", ")} only (scripts/layers.ts).`,
  );
}

/** The text of the generated file. */
export function boundaries(): string {
  const config = { overrides: [...pageOverrides(), serverOverride()] };
  return `${JSON.stringify(config, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(boundariesFile, boundaries());
