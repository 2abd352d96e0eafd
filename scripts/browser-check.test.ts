import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../server/project-root.ts";

const read = (...file: string[]) => readFileSync(path.join(projectRoot, ...file), "utf8");
const script = read("public", "browser-check.js");

/** The page's own code, without tests. */
function sourceOf(folder: string): string {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => read(folder, file))
    .join("\n");
}

/** Newer than 2022, but in every supported browser. */
const recent =
  /\b(?:toWellFormed|isWellFormed|toReversed|toSorted|toSpliced|withResolvers|groupBy|fromAsync|showPopover|checkVisibility|Segmenter)\b/g;

/** Missing in some of the supported browsers. */
const tooRecent =
  /\b(?:URL\.parse|Promise\.try|RegExp\.escape|Iterator\.from|DurationFormat|toBase64|fromBase64|sumPrecise|getOrInsert(?:Computed)?)\(/g;

it("names the browsers that the build is for", () => {
  const [, targets = ""] = /target: \[(.+?)\]/.exec(read("vite.config.ts")) ?? [];
  const versions = targets.match(/[\d.]+/g) ?? [];
  expect(versions).toHaveLength(3);
  const [, sentence] = /"(This dashboard needs .+)"/.exec(script) ?? [];
  expect(sentence?.match(/\d[\d.]*\d/g)).toEqual(versions);
});

it("checks every recent feature that the page uses, and the page uses none that is too recent", () => {
  const source = sourceOf("src");
  const used = [...new Set(source.match(recent))];
  expect(used.filter((name) => !script.includes(`"${name}"`))).toEqual([]);
  expect(source.match(tooRecent) ?? []).toEqual([]);
});
