import { describe, expect, it } from "vitest";
import { ExactNumber, formatExactJson, parseExactJson } from "../lib/exact-json.ts";
import { readPage, readRow, readVersionBody, ShapeError } from "./schema.ts";

function versionOf(raw: unknown) {
  const row = readRow(raw);
  if (row.kind !== "version") throw new Error(row.problem);
  return row.version;
}

/** Returns nested lists with this number of levels. */
function nested(levels: number): unknown {
  return JSON.parse(`${"[".repeat(levels)}1${"]".repeat(levels)}`);
}

const MINIMAL = { id: "i1", fqn: "artifact:t/r/n:4" };

describe("readRow", () => {
  it("reads a version from id and FQN alone", () => {
    expect(versionOf(MINIMAL)).toMatchObject({
      name: "n",
      version: "4",
      mlRepo: "r",
      type: "artifact",
      aliases: [],
      tags: [],
      createdBy: undefined,
      extra: {},
    });
  });

  it.each([
    [{ ...MINIMAL, manifest: null, tags: null, created_at: null, usage_code_snippet: "" }],
    [{ ...MINIMAL, manifest: "odd", tags: "prod", created_by_subject: "me" }],
    [{ ...MINIMAL, manifest: { version: "seven", step: { a: 1 }, source: 5, metadata: [] } }],
  ])("keeps %j readable", (raw) => {
    expect(readRow(raw).kind).toBe("version");
  });

  it("keeps odd values unchanged", () => {
    const version = versionOf({
      ...MINIMAL,
      created_at: 12,
      tags: ["prod", 7, null, { a: 1 }],
      created_by_subject: { subjectId: "u1", subjectType: "workload-identity" },
      manifest: { version: "seven", step: new ExactNumber("9007199254740993"), name: "other" },
    });
    expect(version).toMatchObject({
      createdAt: "12",
      tags: ["prod", "7", '{"a":1}'],
      version: "seven",
      step: "9007199254740993",
      name: "other",
      createdBy: { label: "u1", type: "workload-identity" },
    });
  });

  it("merges both fields of an alias, and keeps unknown fields", () => {
    const version = versionOf({
      ...MINIMAL,
      version_alias: "v1",
      manifest: { version_alias: "v1" },
      artifact_size: 7,
    });
    expect(version.aliases).toEqual(["v1"]);
    expect(version.extra).toEqual({ artifact_size: 7 });
  });

  it.each([
    [null, "the row is not an object"],
    ["x", "the row is not an object"],
    [{ id: "i" }, "fqn is missing"],
    [{ id: 7, fqn: "f" }, "id is not a string"],
  ])("calls %j malformed: %s", (raw, problem) => {
    expect(readRow(raw)).toEqual({ kind: "malformed", problem, raw });
  });
});

describe("a row with deep values or unusual names", () => {
  it.each([
    [{ tags: nested(9000) }, "tags"],
    [{ manifest: { step: nested(9000) } }, "step"],
    [{ created_by_subject: { subjectSlug: nested(9000) } }, "subjectSlug"],
    [{ created_by_subject: nested(9000) }, "nested"],
  ])("is malformed if a text is nested too deeply", (fields, name) => {
    const raw = { ...MINIMAL, ...fields };
    const row = readRow(raw);
    expect(row).toMatchObject({ kind: "malformed", problem: expect.stringContaining(name) });
    expect(row.kind === "malformed" && row.raw).toBe(raw);
  });

  it("is readable if metadata, source or an unknown field is nested too deeply", () => {
    const deep = nested(9000);
    const version = versionOf({
      ...MINIMAL,
      manifest: { metadata: deep, source: deep },
      odd: deep,
    });
    expect(version).toMatchObject({ name: "n", tags: [] });
    expect(version.metadata).toBe(deep);
  });

  it("keeps fields named like those of a prototype, and changes no prototype", () => {
    const names = ["constructor", "toString", "hasOwnProperty", "__proto__"];
    const fields = names.map((name) => `"${name}":{"polluted":1}`).join();
    const text = `{"id":"i","fqn":"f",${fields},"manifest":{${fields},"metadata":{${fields}}}}`;
    const version = versionOf(parseExactJson(text));
    for (const part of [version.extra, version.metadata]) {
      expect(Object.keys(Object(part))).toEqual(names);
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
    expect(formatExactJson(version.raw)).toBe(text);
    expect("polluted" in {}).toBe(false);
  });
});

describe("readPage", () => {
  it("keeps good rows beside a malformed one", () => {
    const page = readPage({ data: [MINIMAL, { fqn: 7 }], pagination: { total: 2 } });
    expect(page.total).toBe(2);
    expect(page.rows.map(({ kind }) => kind)).toEqual(["version", "malformed"]);
  });

  it.each([
    [null],
    [{ data: null, pagination: { total: 0 } }],
    [{ data: [] }],
    [{ data: [], pagination: { total: "7" } }],
    ["<!doctype html>"],
  ])("rejects the body %j", (body) => {
    expect(() => readPage(body)).toThrow(ShapeError);
  });
});

it("reads a single version's body", () => {
  expect(readVersionBody({ data: MINIMAL }).kind).toBe("version");
  expect(() => readVersionBody({})).toThrow(ShapeError);
});
