/**
 * Reads every script, style and document of the project and reports what the word list would say in another way,
 * one line each: `src/x.ts:12  "anew" → again`. Exit code 1 when there is anything to report. Files
 * or folders as arguments narrow what is read.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../server/project-root.ts";
import { findWords, withoutExceptions } from "./find-words.ts";
import { exceptions, wordRules } from "./word-list.ts";

const endings = /\.(?:jsx?|tsx?|css|html|md)$/;
/** These name what is to be found. */
const lists = [
  "scripts/find-words.test.ts",
  "scripts/lint-words.ts",
  "scripts/spellings.ts",
  "scripts/word-list.ts",
];

/** The project's texts: everything that Git doesn't ignore. */
function textFiles(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { cwd: projectRoot }).toString().split("\0");
  return files.filter(
    (file) =>
      endings.test(file) && !lists.includes(file) && existsSync(path.join(projectRoot, file)),
  );
}

function main(only: readonly string[]): boolean {
  const isChosen = (file: string) =>
    only.length === 0 || only.some((it) => file === it || file.startsWith(`${it}/`));
  const texts = new Map(
    textFiles()
      .filter(isChosen)
      .map((file) => [file, readFileSync(path.join(projectRoot, file), "utf8")]),
  );
  const all = [...texts].flatMap(([file, text]) => findWords(file, text, wordRules));
  const { findings, unused } = withoutExceptions(
    all,
    exceptions.filter(({ file }) => isChosen(file)),
    ({ file, line }) => texts.get(file)?.split("\n")[line - 1] ?? "",
  );
  for (const { file, line, found, instead } of findings) {
    console.log(`${file}:${line}  "${found}" → ${instead}`);
  }
  for (const { file, text } of unused) {
    console.log(`scripts/word-list.ts  No longer needed: the exception for "${text}" in ${file}`);
  }
  console.log(`${findings.length} findings in ${texts.size} files`);
  return findings.length + unused.length === 0;
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
