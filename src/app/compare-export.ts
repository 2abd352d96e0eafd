import { openKeyOf, versionTitle } from "../artifact/artifact-version.ts";
import { checkRule, unknownBecause } from "../compare/check-rule.ts";
import { absenceOf, type ComparedColumn, versionIn } from "../compare/compared-column.ts";
import { compareVersions } from "../compare/comparison.ts";
import { comparisonCsv } from "../compare/comparison-csv.ts";
import { comparisonMarkdown } from "../compare/comparison-markdown.ts";
import type { Exported, ExportedVersion } from "../compare/exported.ts";
import { parseRule } from "../compare/parse-rule.ts";
import { directionOfRow } from "../compare/row-direction.ts";
import { isRule } from "../compare/rule.ts";
import { createRowSearch } from "../compare/search-rows.ts";
import { paths } from "../url-state/paths.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { absoluteUrlOf, compareUrlOf } from "./actions/copy-link.ts";
import type { CompareScope } from "./compare-scope.ts";
import { directionsPreference } from "./directions-preference.ts";

/** The comparison as Markdown: the rows that are shown. */
export function markdownOf(scope: CompareScope): string {
  return comparisonMarkdown(exportedOf(scope));
}

/** The comparison as CSV: the rows that are shown. */
export function csvOf(scope: CompareScope): string {
  return comparisonCsv(exportedOf(scope));
}

function exportedOf({ url, columns }: CompareScope): Exported {
  const { sections } = compareVersions(columns.map(versionIn));
  const rows = sections.flatMap((section) => section.rows);
  const found = new Set(createRowSearch(rows).find(url.q));
  const chosen = new Map([...directionsPreference.get(), ...url.directions]);
  return {
    url: compareUrlOf(url),
    versions: columns.map(exportedVersion),
    baseline: columns.findIndex(({ isBaseline }) => isBaseline),
    rows: rows.filter((row) => found.has(row) && (url.showsEqual || !row.isEqual)),
    directionOf: (row) => directionOfRow(row, chosen),
    rules: checkedRules(url.rules, columns).flatMap(({ text, problem, results }) =>
      problem === undefined ? [{ text, results }] : [],
    ),
  };
}

function exportedVersion(column: ComparedColumn): ExportedVersion {
  const version = versionIn(column);
  if (version === undefined) return { title: column.reference, absence: absenceOf(column) };
  const title = [versionTitle(version), column.pointer].filter(Boolean).join(", ");
  const open = openKeyOf(version);
  return { title, url: absoluteUrlOf(paths.version({ ...INITIAL_STATE, open })) };
}

/** The rules, and what each version makes of them. */
export function checkedRules(rules: readonly string[], columns: readonly ComparedColumn[]) {
  const baseline = columns.find(({ isBaseline }) => isBaseline);
  return rules.map((text) => {
    const rule = parseRule(text);
    if (!isRule(rule)) return { text, path: undefined, problem: rule.problem, results: [] };
    const results = columns.map((column) => {
      const version = versionIn(column);
      if (version === undefined) return unknownBecause(`The version ${absenceOf(column)}`);
      return checkRule(rule, version, baseline && versionIn(baseline));
    });
    return { text, path: rule.path, problem: undefined, results };
  });
}
