// @vitest-environment happy-dom
import { act } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { rowFromText } from "../api/test-row.ts";
import { type ColumnFormat, readColumns, readSort } from "../url-state/column-choices.ts";
import type { PathColumnId } from "../url-state/columns.ts";
import { readPathColumns } from "./path-columns.tsx";
import { renderTable } from "./test-table.tsx";
import { pathColumnsPart } from "./use-path-columns.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
beforeAll(() => pathColumnsPart.settled());

/** Rows with these texts as metadata, exactly as sent. */
function rowsWith(texts: readonly string[]) {
  return texts.map((text, index) =>
    rowFromText(`{"id":"r${index}","fqn":"artifact:t/r/${index}","manifest":{"metadata":${text}}}`),
  );
}

const context = {
  zone: "utc",
  isPrinting: false,
  hrefOf: () => "",
  runUrlOf: () => undefined,
  paths: undefined,
  onMarked: () => undefined,
} as const;

/** The markup of a path's cells for rows with these texts as metadata. */
function cellsOf(id: PathColumnId, texts: readonly string[], format?: ColumnFormat) {
  const rows = rowsWith(texts);
  const columns = readPathColumns([{ id, ...(format && { format }) }], rows);
  const cells = rows.flatMap((row) =>
    row.kind === "version" ? [columns.cellOf(id, row.version, context)] : [],
  );
  return cells.map((cell) =>
    renderToStaticMarkup(
      <table>
        <tbody>
          <tr>{cell}</tr>
        </tbody>
      </table>,
    ),
  );
}

/** What the cells say, without their markup. */
function textsOf(...args: Parameters<typeof cellsOf>) {
  return cellsOf(...args).map((markup) => {
    const element = document.createElement("div");
    element.innerHTML = markup;
    return element.textContent;
  });
}

describe("a cell", () => {
  it("shows numbers exactly as they were sent", () => {
    const numbers = ["1.0", "1e-8", "12345678901234567890", "-0", "NaN", "Infinity"];
    const texts = numbers.map((number) => `{"x":${number}}`);
    expect(textsOf("metadata.x", texts)).toEqual(numbers);
  });

  it("tells a text, an empty text, null, a list and no value apart", () => {
    const texts = ['"1.0"', '""', "null", "true", "[1,{}]", '{"a":1.0}'].map((it) => `{"x":${it}}`);
    expect(textsOf("metadata.x", [...texts, "{}", "null"])).toEqual([
      ...["1.0", '""', "null", "true", "[1,{}]", '{"a":1.0}'],
      ...["", ""],
    ]);
  });

  it.each([
    ['metadata["a.b"]', "dotted"],
    ["metadata.a.b", "nested"],
    ["metadata.x[0]", "first"],
    ['metadata["x[0]"]', "bracketed"],
    ["metadata.__proto__", "proto"],
    ['metadata[""]', "empty"],
    ["metadata.toString", ""],
    ["metadata.x.length", ""],
    ["metadata.x[-1]", ""],
  ] as const)("of %s shows %j", (id, text) => {
    const metadata =
      '{"a.b":"dotted","a":{"b":"nested"},"x":["first"],"x[0]":"bracketed","__proto__":"proto","":"empty"}';
    expect(textsOf(id, [metadata])).toEqual([text]);
  });

  it("shows the last value of a repeated key", () => {
    expect(textsOf("metadata.x", ['{"x":1,"x":2}'])).toEqual(["2"]);
  });

  it("holds no whole long text", () => {
    const [markup = ""] = cellsOf("metadata.x", [`{"x":"${"long ".repeat(40_000)}"}`]);
    expect(markup.length).toBeLessThan(2000);
  });
});

describe("the mark of a number", () => {
  const marksOf = (texts: readonly string[], format?: ColumnFormat) =>
    cellsOf("metadata.x", texts, format).map((markup) =>
      [/<rect width="([\d.]+)"/, /opacity="([\d.]+)"/].map((it) => it.exec(markup)?.[1]),
    );

  it("is a bar for its place in the range", () => {
    expect(marksOf(['{"x":1}', '{"x":2}', '{"x":3}']).map(([width]) => width)).toEqual([
      ...["3.0", "29.5", "56.0"],
    ]);
  });

  it("is a tint from 4 to 30 percent", () => {
    expect(marksOf(['{"x":-1}', '{"x":1}', '{"x":0}'], "heat").map(([, tint]) => tint)).toEqual([
      ...["0.040", "0.300", "0.170"],
    ]);
  });

  it("leaves out what isn't finite, without breaking the range", () => {
    const texts = ["Infinity", "1", "NaN", "2", '"9"', "null"].map((it) => `{"x":${it}}`);
    expect(marksOf(texts).map(([width]) => width)).toEqual([
      ...[undefined, "3.0", undefined, "56.0", undefined, undefined],
    ]);
  });

  it.each([undefined, "heat", "plain"] as const)(
    "is absent in a range of one number (%s)",
    (it) => {
      expect(marksOf(['{"x":0}', '{"x":0.0}'], it).flat().filter(Boolean)).toEqual([]);
    },
  );
});

it("a column is right-aligned if most of its values are numbers", () => {
  const isNumeric = (texts: readonly string[]) =>
    readPathColumns([{ id: "metadata.x" }], rowsWith(texts)).headerOf("metadata.x")?.numeric;
  expect(isNumeric(['{"x":1}', '{"x":"n/a"}', '{"x":null}', "{}"])).toBe(true);
  expect(isNumeric(['{"x":"a"}', '{"x":"b"}', '{"x":1}'])).toBeUndefined();
  expect(isNumeric([])).toBe(true);
});

it("a width or another column changes nothing that is read", () => {
  const rows = rowsWith(['{"x":1}', '{"x":2}']);
  const paths = readPathColumns([{ id: "metadata.x" }], rows);
  const others = [{ id: "name" }, { id: "metadata.x", width: 90, pinned: true }] as const;
  expect(readPathColumns(others, rows)).toBe(paths);
  expect(readPathColumns([{ id: "metadata.x", format: "heat" }], rows)).not.toBe(paths);
});

describe("sorting by a path", () => {
  const values = ["NaN", "2", '"n/a"', "", "10", "null", "9007199254740993", "9007199254740992"];
  const rows = [
    rowFromText("{}"),
    ...rowsWith(values.map((value) => (value === "" ? "{}" : `{"x":${value}}`))),
  ];

  function sorted(text: string, cols = "name,metadata.x") {
    const { model, unmount } = renderTable({
      rows,
      columns: readColumns(cols).columns ?? [],
      sort: readSort(text),
    });
    const shown = model().shownRows.map((row) =>
      row.kind === "version" ? values[Number(row.version.id.slice(1))] : "malformed",
    );
    unmount();
    return shown;
  }

  it("compares numbers exactly, before texts; NaN, null and no value are last both ways", () => {
    const numbers = ["2", "10", "9007199254740992", "9007199254740993"];
    const last = ["NaN", "", "null", "malformed"];
    expect(sorted("metadata.x")).toEqual([...numbers, '"n/a"', ...last]);
    expect(sorted("-metadata.x")).toEqual(['"n/a"', ...numbers.toReversed(), ...last]);
  });

  it("needs no column", () => {
    expect(sorted("-metadata.x", "name")).toEqual(sorted("-metadata.x"));
  });
});

it("hiding, moving and pinning keep the format of a path's column", () => {
  const columns = readColumns("!name,metadata.x:heat~90,version").columns ?? [];
  const { now, table, unmount } = renderTable({ columns });
  act(() => table().getColumn("metadata.x")?.pin("start"));
  expect(now.columns).toBe("!name,!metadata.x:heat~90,version");
  act(() => table().getColumn("version")?.toggleVisibility(false));
  expect(now.columns).toBe("!name,!metadata.x:heat~90");
  act(() => table().getColumn("metadata.x")?.toggleVisibility(false));
  expect(now.columns).toBe("!name");
  unmount();
});
