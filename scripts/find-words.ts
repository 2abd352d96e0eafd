import { type Region, regionsOf } from "./text-regions.ts";
import type { Exception, Where, WordRule } from "./word-list.ts";

/** A match of a rule's pattern in a file. */
export interface Finding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly instead: string;
}

const regionsFor: Readonly<Record<Where, readonly Region[]>> = {
  code: ["code"],
  everywhere: ["code", "comment", "string", "document"],
  prose: ["comment", "string", "document"],
  "comments and docs": ["comment", "document"],
  UI: ["string"],
};

function applies({ where, files }: WordRule, file: string): boolean {
  const isUi = file.startsWith("src/") && !file.includes(".test.");
  return (where !== "UI" || isUi) && (files === undefined || files.test(file));
}

/** Makes each space of a pattern match several spaces, since continued comments are indented. */
function withWideSpaces(source: string): string {
  return source.replaceAll(/(?<!\[) (?![*+?])/g, " +");
}

/** Returns everything that the rules find in a file, from top to bottom. */
export function findWords(file: string, text: string, rules: readonly WordRule[]): Finding[] {
  const regions = regionsOf(file, text);
  const matched = rules
    .filter((rule) => applies(rule, file))
    .flatMap(({ pattern, instead, where }) => {
      const all = new RegExp(withWideSpaces(pattern.source), `${pattern.flags}g`);
      const matches = regionsFor[where].flatMap((region) => [...regions[region].matchAll(all)]);
      return matches.map(({ index, 0: match }) => ({ index, instead, text: match }));
    });
  return matched
    .sort((a, b) => a.index - b.index)
    .map(({ index, text: match, instead }) => ({
      file,
      line: text.slice(0, index).split("\n").length,
      text: match.replaceAll(/\s+/g, " "),
      instead,
    }));
}

/** Removes the findings that are exceptions. Also returns the exceptions that matched nothing. */
export function withoutExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  lineOf: (finding: Finding) => string,
): { readonly findings: readonly Finding[]; readonly unused: readonly Exception[] } {
  const isExcepted = (finding: Finding, { file, text }: Exception) =>
    finding.file === file && lineOf(finding).includes(text);
  return {
    findings: findings.filter((finding) => !exceptions.some((it) => isExcepted(finding, it))),
    unused: exceptions.filter((it) => !findings.some((finding) => isExcepted(finding, it))),
  };
}
