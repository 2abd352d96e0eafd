import { describe, expect, it } from "vitest";
import { ExactNumber, formatExactJson, parseExactJson } from "../lib/exact-json.ts";
import { readPage, readRow, readVersionBody, ShapeError } from "./schema.ts";

function versionOf(raw: unknown) {
  const row = readRow(raw);
  if (row.kind !== "version") throw new Error(row.problem);
  return row.version;
}

/** A list in a list, on so many levels. */
function nested(levels: number): unknown {
  return JSON.parse(`${"[".repeat(levels)}1${"]".repeat(levels)}`);
}

const LEAST = { id: "i1", fqn: "artifact:t/r/n:4" };

describe("readRow", () => {
  it("reads a version from id and fqn alone, the rest from the FQN", () => {
    expect(versionOf(LEAST)).toMatchObject({
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
    [{ ...LEAST, manifest: null, tags: null, created_at: null, usage_code_snippet: "" }],
    [{ ...LEAST, manifest: "odd", tags: "prod", created_by_subject: "me" }],
    [{ ...LEAST, manifest: { version: "seven", step: { a: 1 }, source: 5, metadata: [] } }],
  ])("keeps %j readable", (raw) => {
    expect(readRow(raw).kind).toBe("version");
  });

  it("shows odd values as they came", () => {
    const version = versionOf({
      ...LEAST,
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

  it("joins the two places of an alias, and keeps unknown fields", () => {
    const version = versionOf({
      ...LEAST,
      version_alias: "v1",
      manifest: { version_alias: "v1" },
      artifact_size: 7,
    });
    expect(version.aliases).toEqual(["v1"]);
    expect(version.extra).toEqual({ artifact_size: 7 });
  });

  it.each([
    [null, "the row is no object"],
    ["x", "the row is no object"],
    [{ id: "i" }, "fqn is missing"],
    [{ id: 7, fqn: "f" }, "id is no text"],
  ])("calls %j malformed: %s", (raw, problem) => {
    expect(readRow(raw)).toEqual({ kind: "malformed", problem, raw });
  });
});

describe("a row of odd depths and names", () => {
  it.each([
    [{ tags: nested(9000) }, "tags"],
    [{ manifest: { step: nested(9000) } }, "step"],
    [{ created_by_subject: { subjectSlug: nested(9000) } }, "subjectSlug"],
    [{ created_by_subject: nested(9000) }, "nested"],
  ])("is malformed where a text is nested too deep", (fields, name) => {
    const raw = { ...LEAST, ...fields };
    const row = readRow(raw);
    expect(row).toMatchObject({ kind: "malformed", problem: expect.stringContaining(name) });
    expect(row.kind === "malformed" && row.raw).toBe(raw);
  });

  it("is read where metadata, source or an unknown field is", () => {
    const deep = nested(9000);
    const version = versionOf({ ...LEAST, manifest: { metadata: deep, source: deep }, odd: deep });
    expect(version).toMatchObject({ name: "n", tags: [] });
    expect(version.metadata).toBe(deep);
  });

  it("keeps fields named as objects name theirs, and lets none of them into a prototype", () => {
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
    const page = readPage({ data: [LEAST, { fqn: 7 }], pagination: { total: 2 } });
    expect(page.total).toBe(2);
    expect(page.rows.map(({ kind }) => kind)).toEqual(["version", "malformed"]);
  });

  it.each([
    [null],
    [{ data: null, pagination: { total: 0 } }],
    [{ data: [] }],
    [{ data: [], pagination: { total: "7" } }],
    ["<!doctype html>"],
  ])("refuses the body %j, saying what is wrong", (body) => {
    expect(() => readPage(body)).toThrow(ShapeError);
  });
});

it("reads a single version's body", () => {
  expect(readVersionBody({ data: LEAST }).kind).toBe("version");
  expect(() => readVersionBody({})).toThrow(ShapeError);
});
