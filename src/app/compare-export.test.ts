// @vitest-environment happy-dom
import { expect, it } from "vitest";
import type { ColumnState } from "../compare/compared-column.ts";
import { checkedRules } from "./compare-export.ts";

it.each<[ColumnState, string]>([
  [{ kind: "missing", message: "Not found" }, "The version doesn’t exist"],
  [{ kind: "loading" }, "The version isn’t loaded yet"],
  [{ kind: "unreadable", problem: "p" }, "The version is unreadable"],
  [
    { kind: "failed", title: "t", meaning: "m", onRetry: () => undefined },
    "The version couldn’t be loaded",
  ],
])("a rule says why a version isn't there: %j", (state, reason) => {
  const column = {
    reference: "artifact:t/r/n:1",
    state,
    label: "1",
    pointer: undefined,
    duplicateOf: undefined,
    style: 0,
    isBaseline: false,
  };
  const [rule] = checkedRules(["f1>0.8"], [column]);
  expect(rule?.results).toEqual([{ outcome: "unknown", reason }]);
});
