import { expect, test } from "vitest";
import { parseExactJson } from "../lib/exact-json.ts";
import {
  matchingRows,
  metadataRows,
  piecesOf,
  searchPattern,
  splitPieces,
} from "./metadata-rows.ts";

const rows = metadataRows(
  parseExactJson(
    `{"auc":0.9137,"big":9007199254740993,"note":"say \\"hi\\"\\n🧪","ok":false,"none":null,
      "list":[],"map":{},"per_task":{"t.1":{"Accuracy":0.5}},"low":1e-9}`,
  ),
);

test("every path is a row with its type, the shown text and the copied text", () => {
  expect(rows.map(({ path, type, shown, plain }) => [path, type, shown, plain])).toEqual([
    ["auc", "num", "0.9137", "0.9137"],
    ["big", "num", "9007199254740993", "9007199254740993"],
    ["note", "str", '"say \\"hi\\"\\n🧪"', 'say "hi"\n🧪'],
    ["ok", "bool", "false", "false"],
    ["none", "null", "null", "null"],
    ["list", "[]", "[]", "[]"],
    ["map", "{}", "{}", "{}"],
    ['per_task["t.1"].Accuracy', "num", "0.5", "0.5"],
    ["low", "num", "1e-9", "1e-9"],
  ]);
});

test.each([null, undefined, "odd", 7, {}, []])("%j has no rows", (metadata) => {
  expect(metadataRows(metadata)).toEqual([]);
});

test.each([
  ["accuracy", ['per_task["t.1"].Accuracy']],
  ["0.91", ["auc"]],
  ["0x91", []],
  [".1", ['per_task["t.1"].Accuracy']],
  ["FALSE", ["ok"]],
  ['["', ['per_task["t.1"].Accuracy']],
  ["🧪", ["note"]],
])("a search for %j finds %j by path or value, as plain text", (search, paths) => {
  expect(matchingRows(rows, searchPattern(search)).map(({ path }) => path)).toEqual(paths);
});

test("an empty search matches everything", () => {
  expect(searchPattern("  ")).toBeUndefined();
  expect(matchingRows(rows, undefined)).toBe(rows);
});

test("matches are split from a text, and nothing is lost", () => {
  const pieces = piecesOf("aXbxa", searchPattern("x"));
  expect(pieces).toEqual([
    { text: "a", isHit: false },
    { text: "X", isHit: true },
    { text: "b", isHit: false },
    { text: "x", isHit: true },
    { text: "a", isHit: false },
  ]);
});

test("a match across parents and leaf is split between them", () => {
  const [parents, leaf] = splitPieces(piecesOf("task.acc", searchPattern("k.a")), 5);
  expect(parents).toEqual([
    { text: "tas", isHit: false },
    { text: "k.", isHit: true },
  ]);
  expect(leaf).toEqual([
    { text: "a", isHit: true },
    { text: "cc", isHit: false },
  ]);
});
