import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../json/parse-json.ts";
import { documents, numberText } from "../json/test-documents.ts";
import { isLongText, matchingRows, metadataRows } from "./metadata-rows.ts";
import { piecesOf, readWords, searchPattern, splitPieces } from "./search-text.ts";

const rows = metadataRows(
  parseJson(
    `{"auc":0.9137,"big":9007199254740993,"note":"say \\"hi\\"\\n🧪","ok":false,"none":null,
      "list":[],"map":{},"per_task":{"t.1":{"Accuracy":5.0e-1}},"low":1e-9,"10":NaN,"2":"\\u00e9\\ud83d"}`,
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
    ['per_task["t.1"].Accuracy', "num", "5.0e-1", "5.0e-1"],
    ["low", "num", "1e-9", "1e-9"],
    ['["10"]', "num", "NaN", "NaN"],
    ['["2"]', "str", '"é\\ud83d"', '"é\\ud83d"'],
  ]);
});

test.each(["null", '"odd"', "7", "{}", "[]"])("%s has no rows", (json) => {
  expect(metadataRows(parseJson(json))).toEqual([]);
});

test("every value of a repeated key is a row", () => {
  const repeated = metadataRows(parseJson('{"a":1,"b":{"c":2},"a":3}'));
  expect(repeated.map(({ path, shown, isRepeated }) => [path, shown, isRepeated])).toEqual([
    ["a", "1", true],
    ["b.c", "2", false],
    ["a", "3", true],
  ]);
});

test.each([
  ["accuracy", ['per_task["t.1"].Accuracy']],
  ["0.91", ["auc"]],
  ["0x91", []],
  ["t.1", ['per_task["t.1"].Accuracy']],
  ["FALSE", ["ok"]],
  ['["', ['per_task["t.1"].Accuracy', '["10"]', '["2"]']],
  ["É", ['["2"]']],
  ["🧪", ["note"]],
  ['say "hi"', ["note"]],
  ['"say', ["note"]],
])("a search for %j finds %j by path or value, as plain text", (search, paths) => {
  expect(matchingRows(rows, readWords(search)).map(({ path }) => path)).toEqual(paths);
});

test.each(['q"k', '["q\\"k"]', "b\\s", '["b\\\\s"]'])(
  "a search for %s finds the key, and marks it",
  (search) => {
    const keys = metadataRows(parseJson(String.raw`{"q\"k":1,"b\\s":2,"other":3}`));
    const words = readWords(search);
    const [found, ...others] = matchingRows(keys, words);
    expect(others).toEqual([]);
    const hits = piecesOf(found?.path ?? "", words?.any).filter(({ isHit }) => isHit);
    const escaped = search.startsWith("[") ? search : JSON.stringify(search).slice(1, -1);
    expect(hits.map(({ text }) => text)).toEqual([escaped]);
  },
);

test("a value that the clipboard can’t hold is copied with its escapes", () => {
  const copied = metadataRows(parseJson(String.raw`["\ud83d","a\u0000b"]`)).map(
    ({ plain }) => plain,
  );
  expect(copied).toEqual([String.raw`"\ud83d"`, String.raw`"a\u0000b"`]);
});

test("an empty search matches everything", () => {
  expect(searchPattern("  ")).toBeUndefined();
  expect(readWords(" \n ")).toBeUndefined();
  expect(matchingRows(rows, undefined)).toBe(rows);
});

test.each([
  ["t.1 0.5", []],
  ["t.1 5.0e-1", ['per_task["t.1"].Accuracy']],
  ["5.0e-1 ACC per", ['per_task["t.1"].Accuracy']],
  ["  e   fals ", ["ok"]],
  ["o fals", ["ok"]],
])("each word of %j must be in the path or the value", (search, paths) => {
  expect(matchingRows(rows, readWords(search)).map(({ path }) => path)).toEqual(paths);
});

test("every word is marked, the longest first", () => {
  const hits = piecesOf("accuracy_acc", readWords("acc accuracy")?.any);
  expect(hits.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(["accuracy", "acc"]);
});

test("any words find exactly the rows that have each of them", () => {
  const word = fc.stringMatching(/^[a-z0-9."]{1,3}$/);
  const json = documents(numberText);
  fc.assert(
    fc.property(json, fc.array(word, { minLength: 1, maxLength: 3 }), (text, words) => {
      const all = metadataRows(parseJson(text));
      const found = matchingRows(all, readWords(words.join(" ")));
      const each = words.map((one) => new Set(matchingRows(all, readWords(one))));
      expect(found).toEqual(all.filter((row) => each.every((set) => set.has(row))));
    }),
  );
});

test("texts are folded if they are long or have several lines", () => {
  const texts = ["x".repeat(300), "x".repeat(301), "a\nb", "\n\n"];
  const shown = metadataRows(parseJson(JSON.stringify([...texts, 1])));
  expect(shown.map(isLongText)).toEqual([false, true, true, false, false]);
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
