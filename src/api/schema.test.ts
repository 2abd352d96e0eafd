import { describe, expect, it } from "vitest";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { readPage, readVersionBody, ShapeError } from "./schema.ts";
import { rowFrom, rowFromText } from "./test-row.ts";

function versionIn(text: string): ArtifactVersion {
  const row = rowFromText(text);
  if (row.kind !== "version") throw new Error(row.problem);
  return row.version;
}

const versionOf = (raw: unknown) => versionIn(JSON.stringify(raw));

/** Returns the text of nested lists with this number of levels. */
const nested = (levels: number) => `${"[".repeat(levels)}1${"]".repeat(levels)}`;

const MINIMAL = { id: "i1", fqn: "artifact:t/r/n:4" };
const START = '"id":"i1","fqn":"artifact:t/r/n:4"';

describe("a row", () => {
  it("is read from id and FQN alone", () => {
    expect(versionOf(MINIMAL)).toMatchObject({
      name: "n",
      version: "4",
      mlRepo: "r",
      type: "artifact",
      aliases: [],
      tags: [],
      createdBy: undefined,
      extra: [],
    });
  });

  it.each([
    [{ ...MINIMAL, manifest: null, tags: null, created_at: null, usage_code_snippet: "" }],
    [{ ...MINIMAL, manifest: "odd", tags: "prod", created_by_subject: "me" }],
    [{ ...MINIMAL, manifest: { version: "seven", step: { a: 1 }, source: 5, metadata: [] } }],
  ])("%j is readable", (raw) => {
    expect(rowFrom(raw).kind).toBe("version");
  });

  it("keeps odd values unchanged", () => {
    const version = versionIn(
      `{${START},"created_at":12,"tags":["prod",7.0,null,{"a":1e0},"prod"],
        "created_by_subject":{"subjectId":"u1","subjectType":"workload-identity"},
        "manifest":{"version":"se\\u0076en","step":9007199254740993,"name":"other"}}`,
    );
    expect(version).toMatchObject({
      createdAt: "12",
      tags: ["prod", "7.0", '{"a":1e0}'],
      version: "seven",
      step: "9007199254740993",
      name: "other",
      createdBy: { label: "u1", type: "workload-identity" },
    });
  });

  it("merges both fields of an alias, and keeps unknown fields in order", () => {
    const version = versionIn(
      `{"z":1.0,${START},"10":[],"version_alias":"v1","manifest":{"version_alias":["v1","v2"]}}`,
    );
    expect(version.aliases).toEqual(["v1", "v2"]);
    expect(version.extra).toEqual([
      { name: "z", json: "1.0", isRepeated: false },
      { name: "10", json: "[]", isRepeated: false },
    ]);
  });

  it("shows the last value of a repeated field, and keeps the others", () => {
    const version = versionIn(`{"tags":["old"],${START},"tags":["new"],"x":1,"x":2}`);
    expect(version.tags).toEqual(["new"]);
    expect(version.extra).toEqual([
      { name: "tags", json: '["old"]', isRepeated: true },
      { name: "x", json: "1", isRepeated: true },
      { name: "x", json: "2", isRepeated: true },
    ]);
  });

  it.each([
    ["null", "the row is not an object"],
    ['"x"', "the row is not an object"],
    ["{'id':1}", "the row is not an object"],
    ['{"id":"i"}', "fqn is missing"],
    ['{"id":7,"fqn":"f"}', "id is not a string"],
    ['{"id":NaN}', "id is not a string; fqn is missing"],
  ])("%s is malformed: %s", (raw, problem) => {
    expect(rowFromText(raw)).toEqual({ kind: "malformed", problem, raw });
  });
});

describe("a row with deep values or unusual names", () => {
  it.each(["tags", "odd", "created_by_subject"])("is readable if %s is nested deeply", (name) => {
    const text = `{${START},"${name}":${nested(100_000)}}`;
    expect(versionIn(text)).toMatchObject({ name: "n", raw: text });
  });

  it("keeps the exact text of metadata, source and manifest", () => {
    const manifest = `{"step":${nested(9000)},"metadata":{"2":${nested(9000)},"1":NaN},"source":1.0}`;
    const version = versionIn(`{${START},"manifest":${manifest}}`);
    expect(version).toMatchObject({
      step: nested(9000),
      metadata: `{"2":${nested(9000)},"1":NaN}`,
      source: "1.0",
      manifest,
    });
  });

  it("keeps fields named like those of a prototype, and changes no prototype", () => {
    const names = ["constructor", "toString", "hasOwnProperty", "__proto__"];
    const fields = names.map((name) => `"${name}":{"polluted":1}`).join();
    const version = versionIn(`{${START},${fields},"manifest":{${fields},"metadata":{${fields}}}}`);
    expect(version.extra.map(({ name }) => name)).toEqual(names);
    expect(version.metadata).toBe(`{${fields}}`);
    expect("polluted" in {}).toBe(false);
  });
});

const PAGINATION = '"pagination":{"total":3}';

describe("a page", () => {
  it("has the good rows beside a malformed one", () => {
    const page = readPage(
      JSON.stringify({ data: [MINIMAL, { fqn: 7 }], pagination: { total: 2 } }),
    );
    expect(page.total).toBe(2);
    expect(page.rows.map(({ kind }) => kind)).toEqual(["version", "malformed"]);
  });

  it.each([
    ['{"loss":NaN,"best":-Infinity,"ok":1}', "version"],
    [
      String.raw`{"a":"\x","b":"line
break"}`,
      "version",
    ],
    ['{"a":tru,"b":01,"c":["x"}', "version"],
    ['{"a" 1}', "version"],
  ])("has three rows if one has the metadata %s", (metadata, kind) => {
    const odd = `{${START},"manifest":{"metadata":${metadata}}}`;
    const { rows } = readPage(`{"data":[{${START}},${odd},{${START}}],${PAGINATION}}`);
    expect(rows.map((row) => row.kind)).toEqual(["version", kind, "version"]);
    expect(rows[1]).toMatchObject({ version: { metadata, raw: odd } });
  });

  it.each([`{${START} "x":1}`, `{"id" "i1"}`, "{id:1}", "tru", "[1,]"])(
    "has three rows if one is %s",
    (raw) => {
      const { rows } = readPage(`{"data":[{${START}},${raw},{${START}}],${PAGINATION}}`);
      expect(rows).toHaveLength(3);
      expect([rows[0]?.kind, rows[2]?.kind]).toEqual(["version", "version"]);
    },
  );

  it.each([
    ["null"],
    [`{"data":null,${PAGINATION}}`],
    ['{"data":[]}'],
    ['{"data":[],"pagination":{"total":"7"}}'],
    ['{"data":[],"pagination":{"total":-1}}'],
    ["OK"],
  ])("is not read from the body %s", (body) => {
    expect(() => readPage(body)).toThrow(ShapeError);
  });

  it.each(["", "<!doctype html> …", '{"data":[{"id":"1"', `{"data":[],${PAGINATION}} more`])(
    "is not read from text that is not JSON: %j",
    (body) => {
      expect(() => readPage(body)).toThrow(SyntaxError);
    },
  );
});

it("reads a single version's body", () => {
  expect(readVersionBody(JSON.stringify({ data: MINIMAL })).kind).toBe("version");
  expect(() => readVersionBody("{}")).toThrow(ShapeError);
});
