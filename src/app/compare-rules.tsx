import { memo, useMemo } from "react";
import { rulePaths } from "../compare/chart-paths.ts";
import { type ComparedColumn, versionIn } from "../compare/compared-column.ts";
import type { ComparedRow } from "../compare/compared-row.ts";
import { RulesRow } from "../compare/rules-row.tsx";
import { unknownPath } from "../compare/unknown-path.ts";
import { withRule } from "../url-state/compare-transitions.ts";
import { checkedRules } from "./compare-export.ts";
import type { CompareScope } from "./compare-scope.ts";

interface RulesProps {
  readonly scope: CompareScope;
  readonly rows: readonly ComparedRow[];
  readonly chartable: readonly ComparedRow[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** The rules, each with what it says about every version. */
export const CompareRules = memo(function CompareRules({
  scope,
  rows,
  chartable,
  ...adding
}: RulesProps) {
  const { url, go, columns } = scope;
  const unknownPathOf = useMemo(() => unknownPathIn(columns, rows), [columns, rows]);
  const rules = useMemo(
    () =>
      checkedRules(url.rules, columns).map((rule) => ({
        ...rule,
        unknown: rule.path === undefined ? undefined : unknownPathOf(rule.path),
      })),
    [url.rules, columns, unknownPathOf],
  );
  const paths = useMemo(() => rulePaths(chartable), [chartable]);
  const onRule = (index: number, rule: string) => go(withRule(url, index, rule));
  return <RulesRow {...{ rules, columns, paths, unknownPathOf, onRule }} {...adding} />;
});

/** Tells the paths that no version has. */
function unknownPathIn(columns: readonly ComparedColumn[], rows: readonly ComparedRow[]) {
  const versions = columns.flatMap((column) => versionIn(column) ?? []);
  const known = rows.flatMap(({ section, path }) => (section === "metadata" ? [path] : []));
  return (path: string) => unknownPath(path, versions, known);
}
