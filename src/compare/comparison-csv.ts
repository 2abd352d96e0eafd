import { shownValue } from "./cell.ts";
import type { Exported } from "./exported.ts";

/**
 * A comparison as CSV (RFC 4180, without a byte order mark): a line for each row, a column for each version.
 * Values are exact: numbers with the digits that were sent, texts unchanged, lists and objects as JSON; a
 * missing value is an empty field. Where a text would be run as a formula by a spreadsheet, since it starts
 * with `=`, `+`, `-`, `@`, a tab or a line break, an apostrophe precedes it. Numbers never get one.
 */
export function comparisonCsv({ versions, baseline, rows, rules }: Exported): string {
  const titles = versions.map(({ title }, index) =>
    safeText(index === baseline ? `${title} (baseline)` : title),
  );
  const lines = [
    ["section", "path", ...titles],
    ...rules.map(({ text, results }) => [
      "rule",
      safeText(text),
      ...results.map(({ outcome, reason }) => safeText(`${outcome}: ${reason}`)),
    ]),
    ...rows.map(({ section, path, nodes }) => [section, safeText(path), ...nodes.map(fieldOf)]),
  ];
  return lines.map((fields) => `${fields.map(quoted).join()}\r\n`).join("");
}

function fieldOf(node: Exported["rows"][number]["nodes"][number]): string {
  const { kind, text } = shownValue(node);
  return kind === "text" ? safeText(text) : text;
}

function safeText(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
