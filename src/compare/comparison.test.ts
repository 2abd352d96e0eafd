import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalNodes } from "../json/equal.ts";
import { parseJson } from "../json/parse-json.ts";
import { constantText, documents, numberText } from "../json/test-documents.ts";
import { compareVersions } from "./comparison.ts";
import { equalOrMissing } from "./equal-values.ts";
import { rowsOf, rowText, versionFrom, versionWith } from "./test-versions.ts";

const texts = (...metadata: readonly (string | undefined)[]) => rowsOf(...metadata).map(rowText);

describe("the metadata, path by path", () => {
  it("two versions with nothing in common have each path of both", () => {
    expect(texts('{"a":1,"b":{"c":2}}', '{"x":"y"}')).toEqual([
      "a: 1 | -",
      "b.c: 2 | -",
      'x: - | "y"',
    ]);
  });

  it("three versions with 200 keys, one of which differs, have one row that isn't equal", () => {
    const metadata = (value: number) =>
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 200 }, (_, index) => [`k${index}`, index === 77 ? value : index]),
        ),
      );
    const rows = rowsOf(metadata(1), metadata(1), metadata(2));
    expect(rows).toHaveLength(200);
    expect(rows.filter(({ isEqual }) => !isEqual).map(rowText)).toEqual(["k77: 1 | 1 | 2"]);
  });

  it('`1` is not `"1"`, but it is `1.0`', () => {
    expect(texts('{"a":1}', '{"a":"1"}', '{"a":1.0}')).toEqual(['a: 1 | "1" | 1.0']);
    expect(texts('{"a":1}', '{"a":1.0}', '{"a":1e0}')).toEqual(["= a: 1 | 1.0 | 1e0"]);
  });

  it("an absent value is not null", () => {
    expect(texts('{"a":null}', "{}")).toEqual(["a: null | -"]);
    expect(texts('{"a":null}', '{"a":null}')).toEqual(["= a: null | null"]);
  });

  it("NaN is NaN, and no other value", () => {
    expect(texts('{"a":NaN}', '{"a":NaN}')).toEqual(["= a: NaN | NaN"]);
    expect(texts('{"a":NaN}', '{"a":null}', '{"a":Infinity}')).toEqual([
      "a: NaN | null | Infinity",
    ]);
  });

  it("of a repeated key, the last value counts", () => {
    expect(texts('{"a":1,"a":2}', '{"a":2}')).toEqual(["= a: 2 | 2"]);
  });

  it("a key with a dot, a nested key, an index and odd keys are different paths", () => {
    const metadata = '{"a.b":1,"a":{"b":2},"x":[{"y":3}],"x[0]":4,"__proto__":5,"":{"":6}}';
    expect(texts(metadata, metadata)).toEqual([
      '= ["a.b"]: 1 | 1',
      "= a.b: 2 | 2",
      "= x[0].y: 3 | 3",
      '= ["x[0]"]: 4 | 4',
      "= __proto__: 5 | 5",
      '= [""][""]: 6 | 6',
    ]);
  });

  it("a new path follows the one that precedes it in its version", () => {
    expect(texts('{"a":1,"c":3}', '{"a":1,"b":2,"c":3,"d":4}')).toEqual([
      "= a: 1 | 1",
      "b: - | 2",
      "= c: 3 | 3",
      "d: - | 4",
    ]);
  });

  it("the parents of a path are counted up to its last step", () => {
    const [row] = rowsOf('{"a":{"odd key":{"b":1}}}');
    expect(row?.path.slice(row.parentLength)).toBe("b");
    expect(row?.id).toBe('metadata:a["odd key"].b');
  });
});

describe("objects beside other values", () => {
  it("an object beside a scalar is shown as a whole", () => {
    expect(texts('{"a":{"b":1}}', '{"a":2}')).toEqual(['a: {"b":1} | 2']);
  });

  it("those that have an object are compared by path too, the others don't make its rows differ", () => {
    expect(texts('{"a":{"b":1,"c":2}}', '{"a":null}', '{"a":{"b":1,"c":3}}')).toEqual([
      'a: {"b":1,"c":2} | null | {"b":1,"c":3}',
      "= a.b: 1 | - | 1",
      "a.c: 2 | - | 3",
    ]);
  });

  it("an empty object is a value", () => {
    expect(texts('{"a":{}}', "{}")).toEqual(["a: {} | -"]);
    expect(texts('{"a":{}}', '{"a":{"b":1}}')).toEqual(['a: {} | {"b":1}']);
    expect(texts('{"a":{}}', '{"a":[]}')).toEqual(["a: {} | []"]);
    expect(texts("{}", '{"a":1}')).toEqual(["a: - | 1"]);
  });
});

describe("lists", () => {
  it("a short list of scalars is one value", () => {
    expect(texts('{"a":[1,2]}', '{"a":[1,2.0]}', '{"a":[2,1]}')).toEqual([
      "a: [1,2] | [1,2.0] | [2,1]",
    ]);
  });

  it("a long one is compared by index", () => {
    const list = (last: number) => JSON.stringify({ a: [...Array(20).keys(), last] });
    const rows = rowsOf(list(1), list(2));
    expect(rows).toHaveLength(21);
    expect(rows.filter(({ isEqual }) => !isEqual).map(rowText)).toEqual(["a[20]: 1 | 2"]);
  });

  const layers = (...items: readonly object[]) => JSON.stringify({ layers: items });
  const [conv, dense] = [
    { name: "conv", units: 8 },
    { name: "dense", units: 16 },
  ];

  it("a list of objects with one field changed in item 2 has one row that isn't equal", () => {
    expect(texts(layers(conv, dense), layers(conv, { ...dense, units: 32 }))).toEqual([
      '= layers[name="conv"].name: "conv" | "conv"',
      '= layers[name="conv"].units: 8 | 8',
      '= layers[name="dense"].name: "dense" | "dense"',
      'layers[name="dense"].units: 16 | 32',
    ]);
  });

  it("so has one whose item 2 has another name", () => {
    const rows = rowsOf(layers(conv, dense), layers(conv, { ...dense, name: "head" }));
    expect(rows.filter(({ isEqual }) => !isEqual).map(rowText)).toEqual([
      'layers[1].name: "dense" | "head"',
    ]);
  });

  it("an item that is inserted at the front changes only its own rows", () => {
    const rows = rowsOf(layers(conv, dense), layers({ name: "input", units: 4 }, conv, dense));
    expect(rows.filter(({ isEqual }) => !isEqual).map(rowText)).toEqual([
      'layers[name="input"].name: - | "input"',
      'layers[name="input"].units: - | 4',
    ]);
    expect(rows).toHaveLength(6);
  });

  it("numbers identify items in any form, but only where each is unique", () => {
    expect(texts('{"a":[{"step":1,"b":2}]}', '{"a":[{"step":0},{"step":1.0,"b":3}]}')).toEqual([
      "a[step=0].step: - | 0",
      "= a[step=1].step: 1 | 1.0",
      "a[step=1].b: 2 | 3",
    ]);
    expect(texts('{"a":[{"id":1},{"id":1}]}', '{"a":[{"id":1}]}')).toEqual([
      "= a[0].id: 1 | 1",
      "a[1].id: 1 | -",
    ]);
  });

  it("lists of other things are compared by index", () => {
    expect(texts('{"a":[[1],{"b":2}]}', '{"a":[[1],{"b":3},4]}')).toEqual([
      "= a[0]: [1] | [1]",
      "a[1].b: 2 | 3",
      "a[2]: - | 4",
    ]);
  });
});

describe("metadata that is not an object", () => {
  it("a scalar and a list are compared as a whole", () => {
    expect(texts('"text"', '{"a":1}')).toEqual([': "text" | {"a":1}']);
    expect(texts("[1]", "[1]")).toEqual(["= : [1] | [1]"]);
  });

  it("no metadata has no value at any path", () => {
    expect(texts(undefined, '{"a":1}', "null")).toEqual(["a: - | 1 | -"]);
    expect(texts(undefined, "null", "{}")).toEqual([]);
  });

  it("text that is not JSON is compared as text, and reported", () => {
    const broken = versionWith('{"a":1,,}');
    const { sections, unreadable } = compareVersions([broken, versionWith('{"a":1}')]);
    expect(sections[0]?.rows.map(rowText)).toEqual([': "{\\"a\\":1,,}" | {"a":1}']);
    expect(unreadable).toEqual([
      { index: 0, section: "metadata", message: expect.stringContaining("") },
    ]);
  });

  it("a document of 10,000 levels does not overflow the stack", () => {
    const deep = (value: number) => `${'{"a":'.repeat(10_000)}${value}${"}".repeat(10_000)}`;
    const rows = rowsOf(deep(1), deep(2), "{}");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.isEqual).toBe(false);
    expect(rows[0]?.path).toHaveLength(19_999);
  });
});

describe("the manifest", () => {
  const manifestTexts = (...versions: Parameters<typeof compareVersions>[0]) =>
    compareVersions(versions).sections[1]?.rows.map(rowText);

  it("has the fields of the row too, what people look for first, without what names the version", () => {
    const manifest = '"name":"n","version":7,"metadata":{"a":1},"description":"d","step":3.0';
    const fields = ',"usage_code_snippet":"x","ml_repo_id":"4","tags":["b"],"version_alias":"v1"';
    expect(manifestTexts(versionFrom(manifest, fields), versionFrom("", ',"tags":[]'))).toEqual([
      'version_alias: "v1" | -',
      'tags: ["b"] | []',
      'description: "d" | -',
      'name: "n" | -',
      "step: 3.0 | -",
      'ml_repo_id: "4" | -',
    ]);
  });

  it("has an alias of the manifest and the row once, and both if they differ", () => {
    const alias = (one: string, other: string) =>
      versionFrom(`"version_alias":${one}`, `,"version_alias":${other}`);
    expect(
      manifestTexts(alias('"v1"', '"v1"'), alias("null", '"v1"'), alias('"v1"', '"v2"')),
    ).toEqual(['version_alias: "v1" | "v1" | ["v1","v2"]']);
  });

  it("tags are one value if the manifest and the row have them in another order", () => {
    const version = versionFrom('"tags":["a","b"]', ',"tags":["b","a"]');
    expect(manifestTexts(version, version)).toEqual(['= tags: ["a","b"] | ["a","b"]']);
  });

  it("tags are equal in any order", () => {
    const tagged = (tags: string) => versionFrom("", `,"tags":${tags}`);
    expect(manifestTexts(tagged('["a","b"]'), tagged('["b","a","b"]'))).toEqual([
      '= tags: ["a","b"] | ["b","a","b"]',
    ]);
    expect(manifestTexts(tagged('["a"]'), tagged('["b"]'))).toEqual(['tags: ["a"] | ["b"]']);
    const many = Array.from({ length: 30 }, (_, index) => `t${index}`);
    const [one, other] = [many, many.toReversed()].map((tags) => tagged(JSON.stringify(tags)));
    expect(manifestTexts(one, other)).toEqual([expect.stringMatching(/^= tags: /)]);
  });

  it("may be missing, or something else than an object", () => {
    const odd = { ...versionFrom(""), manifest: '"odd"' };
    expect(manifestTexts(odd, versionFrom(""))).toEqual(['manifest: "odd" | -']);
    expect(manifestTexts({ ...odd, manifest: undefined }, odd)).toEqual(['manifest: - | "odd"']);
  });
});

describe("versions that don't exist", () => {
  it("have no values, and don't make rows differ", () => {
    const [one, other] = [versionWith('{"a":1,"b":{"c":1}}'), versionWith('{"a":1,"b":{"c":2}}')];
    const { sections } = compareVersions([undefined, one, other]);
    expect(sections[0]?.rows.map(rowText)).toEqual(["= a: - | 1 | 1", "b.c: - | 1 | 2"]);
    expect(sections[0]?.differing).toBe(1);
    expect(compareVersions([undefined]).sections.map(({ rows }) => rows)).toEqual([[], []]);
    expect(compareVersions([]).sections).toHaveLength(2);
  });
});

describe("for any documents", () => {
  const document = documents(fc.oneof(numberText, constantText));
  const difference = (...metadata: readonly string[]) =>
    rowsOf(...metadata.map((text) => `{"root":${text}}`)).filter(({ isEqual }) => !isEqual);

  it("a difference is empty exactly for equal values", () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(difference(a, a)).toEqual([]);
        const isEqual = equalNodes(parseJson(a), parseJson(b));
        expect(difference(a, b).length === 0).toBe(isEqual);
      }),
    );
  });

  it("it is reversed when the versions swap", () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const byId = (rows: readonly { readonly id: string }[]) =>
          new Map(rows.map((row) => [row.id, row]));
        const [there, back] = [difference(a, b), difference(b, a)];
        const reversed = back.map((row) => ({ ...row, nodes: row.nodes.toReversed() }));
        expect(byId(reversed)).toEqual(byId(there));
      }),
    );
  });

  it("two of many versions differ in a row exactly if they differ", () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 4 }), (all) => {
        const rows = rowsOf(...all.map((text) => `{"root":${text}}`));
        for (const [i, a] of all.entries()) {
          for (const [j, b] of all.entries()) {
            const differs = rows.some(({ nodes }) => !equalOrMissing(nodes[i], nodes[j]));
            expect(differs).toBe(!equalNodes(parseJson(a), parseJson(b)));
          }
        }
      }),
    );
  });

  it("each row has its own ID", () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const rows = rowsOf(a, b);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});
