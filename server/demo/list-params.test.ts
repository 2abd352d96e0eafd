import { describe, expect, test } from "vitest";
import { hasFilter, parseListParams } from "./list-params.ts";

function read(query: string) {
  return parseListParams(new URLSearchParams(query));
}

function invalidParams(query: string) {
  const result = read(query);
  return result.ok ? [] : result.detail;
}

describe("parsing the query", () => {
  test("returns the defaults for an empty query", () => {
    expect(read("")).toMatchObject({
      ok: true,
      params: { offset: 0, limit: 100, includeInternalMetadata: false, runIds: [], runSteps: [] },
    });
  });

  test("reads every parameter", () => {
    const query =
      "tag=r%26d&fqn=artifact:t/r/n&artifact_id=a&ml_repo_id=420&name=n&version=3&run_ids=x&run_ids=y" +
      "&run_steps=0&run_steps=10&offset=5&limit=1000&include_internal_metadata=true";
    expect(read(query)).toEqual({
      ok: true,
      params: {
        tag: "r&d",
        fqn: "artifact:t/r/n",
        artifactId: "a",
        mlRepoId: "420",
        name: "n",
        version: 3,
        runIds: ["x", "y"],
        runSteps: [0, 10],
        offset: 5,
        limit: 1000,
        includeInternalMetadata: true,
      },
    });
  });

  test("accepts integers up to 2^53 - 1", () => {
    expect(read("offset=9007199254740991&run_steps=-9007199254740991")).toMatchObject({
      ok: true,
      params: { offset: 9007199254740991, runSteps: [-9007199254740991] },
    });
  });

  test("uses the last of repeated values and ignores unknown parameters", () => {
    expect(read("tag=a&tag=b&sort=x")).toMatchObject({ ok: true, params: { tag: "b" } });
  });

  test("accepts latest as a version", () => {
    expect(read("version=latest")).toMatchObject({ ok: true, params: { version: "latest" } });
  });
});

describe("rejecting invalid values", () => {
  test.each([
    ["version=0", "version", "greater_than_equal"],
    ["version=-1", "version", "greater_than_equal"],
    ["version=newest", "version", "int_parsing"],
    ["version=1.5", "version", "int_parsing"],
    ["version=", "version", "int_parsing"],
    ["limit=0", "limit", "greater_than_equal"],
    ["limit=1001", "limit", "less_than_equal"],
    ["limit=ten", "limit", "int_parsing"],
    ["offset=-1", "offset", "greater_than_equal"],
    ["offset=9007199254740992", "offset", "less_than_equal"],
    ["offset=99999999999999999999", "offset", "int_parsing"],
    ["include_internal_metadata=maybe", "include_internal_metadata", "bool_parsing"],
  ])("%s", (query, field, type) => {
    expect(invalidParams(query)).toEqual([
      { loc: ["query", field], msg: expect.any(String), type },
    ]);
  });

  test("an invalid step is named by its index, and all problems are reported", () => {
    const detail = invalidParams("run_steps=1&run_steps=x&limit=0");
    expect(detail.map(({ loc }) => loc)).toEqual([
      ["query", "run_steps", 1],
      ["query", "limit"],
    ]);
  });
});

test("pagination and internal metadata are not filters", () => {
  const filtered = (query: string) => {
    const result = read(query);
    return result.ok && hasFilter(result.params);
  };
  expect(filtered("offset=5&limit=7&include_internal_metadata=true")).toBe(false);
  for (const query of ["tag=a", "version=latest", "run_ids=a", "run_steps=0", "name="]) {
    expect(filtered(query)).toBe(true);
  }
});
