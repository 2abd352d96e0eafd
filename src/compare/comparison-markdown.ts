import { countOf } from "../lib/count.ts";
import { truncate } from "../lib/truncate.ts";
import { cellOf, distinctText } from "./cell.ts";
import type { RuleResult } from "./check-rule.ts";
import type { ComparedRow, SectionKind } from "./compared-row.ts";
import type { Exported, ExportedVersion } from "./exported.ts";
import { codeInCell, markdownLink } from "./markdown-text.ts";

const SECTION_TITLES: Readonly<Record<SectionKind, string>> = {
  metadata: "Metadata",
  manifest: "Manifest",
};

const OUTCOMES: Readonly<Record<RuleResult["outcome"], string>> = {
  pass: "✓ passes",
  fail: "✗ fails",
  unknown: "? unknown",
};

/**
 * A comparison as Markdown, for a pull request: a table with a column for each version, the rules first.
 * The best number of a row is bold, and the difference from the baseline is in parentheses. Values are
 * code, so that nothing in them is markup or notifies people; long ones are cut.
 */
export function comparisonMarkdown(exported: Exported): string {
  const { url, versions, baseline, rows } = exported;
  const title = markdownLink(`Comparison of ${countOf(versions.length, "version")}`, url);
  const named = versions[baseline];
  const lines = [
    `${title}${named === undefined ? "" : `, baseline: ${titleOf(named)}`}`,
    "",
    lineOf(["", ...versions.map((version, index) => headOf(version, index === baseline))]),
    lineOf(["---", ...versions.map(() => "---")]),
    ...ruleLines(exported),
    ...(["metadata", "manifest"] as const).flatMap((section) =>
      sectionLines(section, rows, exported),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function titleOf({ title, url }: ExportedVersion): string {
  return url === undefined ? codeInCell(title) : markdownLink(title, url);
}

function headOf(version: ExportedVersion, isBaseline: boolean): string {
  const absence = version.absence === undefined ? "" : ` (${version.absence})`;
  return `${titleOf(version)}${absence}${isBaseline ? " (baseline)" : ""}`;
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function ruleLines({ rules, versions }: Exported): readonly string[] {
  if (rules.length === 0) return [];
  return [
    lineOf(["**Rules**", ...versions.map(() => "")]),
    ...rules.map(({ text, results }) => lineOf([codeInCell(text), ...results.map(resultText)])),
  ];
}

function resultText({ outcome, reason }: RuleResult): string {
  return `${OUTCOMES[outcome]}: ${codeInCell(reason)}`;
}

function sectionLines(
  section: SectionKind,
  rows: readonly ComparedRow[],
  exported: Exported,
): readonly string[] {
  const own = rows.filter((row) => row.section === section);
  if (own.length === 0) return [];
  return [
    lineOf([`**${SECTION_TITLES[section]}**`, ...exported.versions.map(() => "")]),
    ...own.map((row) => rowLine(row, exported)),
  ];
}

function rowLine(row: ComparedRow, { versions, baseline, directionOf }: Exported): string {
  const direction = directionOf(row);
  const path = codeInCell(row.path || row.section);
  const note = direction === undefined ? "" : ` (${direction} is better)`;
  const cells = versions.map((_, index) => cellText(row, index, { baseline, direction }));
  return lineOf([`${path}${note}`, ...cells]);
}

/** In characters. */
const MAX_VALUE = 300;

function cellText(row: ComparedRow, index: number, context: Parameters<typeof cellOf>[2]): string {
  const { kind, text, delta, percent, isBest } = cellOf(row, index, context);
  if (kind === "missing") return "*missing*";
  if (kind !== "number") return codeInCell(truncate(distinctText(row, index), MAX_VALUE));
  const change = [delta, percent].filter((part) => part !== undefined).join(", ");
  return `${isBest ? `**${text}**` : text}${change === "" ? "" : ` (${change})`}`;
}
