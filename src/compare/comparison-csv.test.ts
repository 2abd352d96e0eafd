import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, numberText } from "../json/test-documents.ts";
import { comparisonCsv } from "./comparison-csv.ts";
import { exportedOf } from "./test-exported.ts";

/** Reads CSV strictly as RFC 4180 has it: each line ends with CRLF, and a quote only in quoted fields. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let line: string[] = [];
  while (field.lastIndex < text.length) {
    const [, quoted, plain = "", end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error("Not CSV");
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

it("has a line for each row and a column for each version", () => {
  const rules = [
    {
      text: "a<2",
      results: [
        { outcome: "pass", reason: "1.50 < 2" } as const,
        { outcome: "unknown", reason: "a is missing" } as const,
      ],
    },
  ];
  const metadata = [
    '{"a":1.50,"b":null,"c":[1,"x"],"d":-2}',
    '{"b":"x,\\n\\"y\\"","c":{"e":1},"d":NaN}',
  ];
  expect(readCsv(comparisonCsv(exportedOf(metadata, { rules })))).toEqual([
    ["section", "path", "n 0 (baseline)", "n 1"],
    ["rule", "a<2", "pass: 1.50 < 2", "unknown: a is missing"],
    ["metadata", "a", "1.50", ""],
    ["metadata", "b", "null", 'x,\n"y"'],
    ["metadata", "c", '[1,"x"]', '{"e":1}'],
    ["metadata", "d", "-2", "NaN"],
  ]);
});

it.each(["=1+2", "+1", "-1", "@a", "\tx", "\rx", "\nx"])("the text %j is not a formula", (text) => {
  const csv = comparisonCsv(exportedOf([JSON.stringify({ a: text })]));
  expect(readCsv(csv)[1]?.[2]).toBe(`'${text}`);
});

describe("for any values", () => {
  it("they are read back", () => {
    fc.assert(
      fc.property(anyText, numberText, anyText, (text, number, title) => {
        const exported = exportedOf([`{"a":${JSON.stringify(text)},"b":${number}}`], {
          versions: [{ title }],
        });
        const [head, first, second] = readCsv(comparisonCsv(exported));
        const safe = (value: string) => value.replace(/^[=+\-@\t\r\n]/, "'$&");
        expect(head?.[2]).toBe(safe(`${title} (baseline)`));
        expect(first?.[2]).toBe(safe(text));
        expect(second?.[2]).toBe(number);
      }),
    );
  });
});
