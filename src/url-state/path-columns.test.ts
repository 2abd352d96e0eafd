import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPath, parsePath } from "../json/path.ts";
import { MAX_PATH_COLUMNS, readColumns, writeColumns } from "./column-choices.ts";
import { isColumnId, pathOfColumn } from "./columns.ts";
import { pathColumnId, withColumnFormat, withPathColumn } from "./path-columns.ts";
import { anyPathColumn } from "./test-states.ts";
import { parse } from "./url-state.ts";

const NAME = { id: "name" } as const;

describe("the column of a path", () => {
  it("has an ID from which the path is read back", () => {
    fc.assert(
      fc.property(anyPathColumn, (id) => {
        const path = pathOfColumn(id);
        expect(parsePath(path)).toBeDefined();
        expect(formatPath(parsePath(path) ?? [])).toBe(path);
        expect(pathColumnId(path)).toBe(id);
      }),
    );
  });

  it.each([
    ["val_loss", "metadata.val_loss"],
    ["a.b", "metadata.a.b"],
    ['["a.b"]', 'metadata["a.b"]'],
    ["x[0]", "metadata.x[0]"],
    ["[0]", "metadata[0]"],
    ["__proto__", "metadata.__proto__"],
    ['[""]', 'metadata[""]'],
    ["", undefined],
    ["a b", undefined],
    [".a", undefined],
    ["[01]", undefined],
    ['["a"]', undefined],
  ])("%s is %s", (path, id) => {
    expect(pathColumnId(path)).toBe(id);
  });

  it("is told from the list's own columns", () => {
    expect(isColumnId("metadata")).toBe(false);
    expect(isColumnId("__proto__")).toBe(false);
    expect(isColumnId("metadata.__proto__")).toBe(true);
  });
});

describe("cols", () => {
  it("separates columns and formats by characters that are escaped in paths", () => {
    const id = 'metadata["a,b:c~d!e%2c"]';
    const text = writeColumns([NAME, { id, width: 90, pinned: true, format: "heat" }]);
    expect(text).toBe('name,!metadata["a%2cb%3ac%7ed%21e%252c"]:heat~90');
    expect(readColumns(text).columns).toEqual([
      NAME,
      { id, width: 90, pinned: true, format: "heat" },
    ]);
  });

  it("needs no format for a bar", () => {
    expect(readColumns("name,metadata.a:bar").columns).toEqual([NAME, { id: "metadata.a" }]);
  });

  it("has a limited number of paths, and reports the others", () => {
    const ids = Array.from({ length: MAX_PATH_COLUMNS + 2 }, (_, index) => `metadata.k${index}`);
    const { state, ignored } = parse(`?cols=${ids.join(",")},version`);
    expect(state.cols).toHaveLength(MAX_PATH_COLUMNS + 2);
    expect(ignored.map(({ text }) => text)).toEqual(ids.slice(MAX_PATH_COLUMNS));
  });

  it("sorts by a path", () => {
    expect(parse('?sort=-metadata["a-b c"]').state.sort).toEqual({
      id: 'metadata["a-b c"]',
      descending: true,
    });
  });
});

it("adds the column of a path once, at the end", () => {
  const columns = withPathColumn([NAME], "val_loss");
  expect(columns).toEqual([NAME, { id: "metadata.val_loss" }]);
  expect(withPathColumn(columns, "val_loss")).toBe(columns);
  expect(withPathColumn(columns, "no path")).toBe(columns);
  const many = Array.from({ length: 40 }, (_, index) => `k${index}`).reduce(
    withPathColumn,
    columns,
  );
  expect(many).toHaveLength(1 + MAX_PATH_COLUMNS);
});

it("adds a column beside the version, or after the other paths", () => {
  const columns = [NAME, { id: "version" }, { id: "tags" }] as const;
  const one = withPathColumn(columns, "auc");
  expect(one.map(({ id }) => id)).toEqual(["name", "version", "metadata.auc", "tags"]);
  const ids = withPathColumn(one, "f1").map(({ id }) => id);
  expect(ids).toEqual(["name", "version", "metadata.auc", "metadata.f1", "tags"]);
});

it("sets the format of a column, and takes it back", () => {
  const columns = withPathColumn([NAME], "val_loss");
  const heat = withColumnFormat(columns, "metadata.val_loss", "heat");
  expect(heat).toEqual([NAME, { id: "metadata.val_loss", format: "heat" }]);
  expect(withColumnFormat(heat, "metadata.val_loss", undefined)).toEqual(columns);
});
