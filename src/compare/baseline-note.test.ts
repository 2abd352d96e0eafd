import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { baselineNote } from "./baseline-note.ts";
import type { ColumnState, ComparedColumn } from "./compared-column.ts";

function columnOf(reference: string, state: ColumnState, isBaseline = false): ComparedColumn {
  const none = { pointer: undefined, duplicateOf: undefined };
  return { reference, state, label: reference, ...none, style: 0, isBaseline };
}

const SHOWN: ColumnState = { kind: "shown", version: versionOf({ id: "1" }) };
const MISSING: ColumnState = { kind: "missing", message: "Not an FQN" };
const UNREADABLE: ColumnState = { kind: "unreadable", problem: "p" };

it("says what takes the place of the chosen baseline", () => {
  const missing = [columnOf("hello", MISSING), columnOf("62", SHOWN, true)];
  expect(baselineNote(missing, "hello")).toBe("Baseline not found. Using 62.");
  const unreadable = [columnOf("7", UNREADABLE), columnOf("62", SHOWN, true)];
  expect(baselineNote(unreadable, "7")).toBe("Baseline is unreadable. Using 62.");
});

it("says nothing where no baseline was chosen, or the chosen one is there", () => {
  const columns = [columnOf("hello", MISSING), columnOf("62", SHOWN, true)];
  expect(baselineNote(columns, undefined)).toBeUndefined();
  expect(baselineNote(columns, "62")).toBeUndefined();
});
