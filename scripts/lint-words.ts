/**
 * Reports the words and phrases of the word list that the project's scripts, styles and documents
 * contain, one per line: `src/x.ts:12  "anew" → again`. The exit code is 1 if there are any. Only
 * reads the files and folders named as arguments, if there are any.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../server/project-root.ts";
import { findWords, withoutExceptions } from "./find-words.ts";
import { exceptions, wordRules } from "./word-list.ts";

const extensions = /\.(?:jsx?|tsx?|css|html|md)$/;
/** Files that contain the words on purpose. */
const skippedFiles = [
  "scripts/find-words.test.ts",
  "scripts/lint-words.ts",
  "scripts/spellings.ts",
  "scripts/word-list.ts",
];

/** The project's text files, except those that Git ignores. */
function textFiles(): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { cwd: projectRoot }).toString().split("\0");
  return files.filter(
    (file) =>
      extensions.test(file) &&
      !skippedFiles.includes(file) &&
      existsSync(path.join(projectRoot, file)),
  );
}

function main(only: readonly string[]): boolean {
  const isSelected = (file: string) =>
    only.length === 0 || only.some((it) => file === it || file.startsWith(`${it}/`));
  const texts = new Map(
    textFiles()
      .filter(isSelected)
      .map((file) => [file, readFileSync(path.join(projectRoot, file), "utf8")]),
  );
  const all = [...texts].flatMap(([file, text]) => findWords(file, text, wordRules));
  const { findings, unused } = withoutExceptions(
    all,
    exceptions.filter(({ file }) => isSelected(file)),
    ({ file, line }) => texts.get(file)?.split("\n")[line - 1] ?? "",
  );
  for (const { file, line, text, instead } of findings) {
    console.log(`${file}:${line}  "${text}" → ${instead}`);
  }
  for (const { file, text } of unused) {
    console.log(`scripts/word-list.ts  Unused exception for "${text}" in ${file}`);
  }
  console.log(`${findings.length} findings in ${texts.size} files`);
  return findings.length + unused.length === 0;
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
