import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../json/test-documents.ts";
import { comparisonMarkdown } from "./comparison-markdown.ts";
import { exportedOf } from "./test-exported.ts";

/** The cells of a table as GitHub reads them: a backslash escapes the character after it. */
function readTable(markdown: string): string[][] {
  const lines = markdown.trimEnd().split("\n").slice(2);
  return lines.map((line) => {
    if (!line.startsWith("| ") || !line.endsWith(" |")) throw new Error(`Not a row: ${line}`);
    const cells = line.slice(1, -1).match(/(?:\\[!-/:-@[-`{-~]|[^|])*/g) ?? [];
    return cells.filter((cell) => cell !== "").map((cell) => cell.replaceAll("\\|", "|").trim());
  });
}

const ENTITY = /&#(\d+);/g;

/** The text of code, as a span or an element; `undefined` for any other cell. */
function codeOf(cell: string | undefined): string | undefined {
  const [, code] = /^<code>([^<>`|]*)<\/code>$/.exec(cell ?? "") ?? [];
  if (code !== undefined) {
    return code.replace(ENTITY, (_, unit) => String.fromCharCode(Number(unit)));
  }
  return /^`([^`]+)`$/.exec(cell ?? "")?.[1];
}

it("is a table with a column for each version", () => {
  const metadata = [
    '{"auc":0.9012,"loss":0.26,"note":"a|b"}',
    '{"auc":0.9137,"loss":NaN,"note":null}',
    '{"auc":0.8721}',
  ];
  const rules = [
    {
      text: "auc>=base",
      results: [
        { outcome: "pass", reason: "0.9012 = 0.9012" } as const,
        { outcome: "pass", reason: "0.9137 > 0.9012" } as const,
        { outcome: "fail", reason: "0.8721 < 0.9012" } as const,
      ],
    },
  ];
  const exported = exportedOf(metadata, {
    rules,
    versions: [
      { title: "churn 6", url: "https://host.example/version?open=artifact:t/r/churn:6" },
      { title: "churn 7", url: "https://host.example/7" },
      { title: "churn 4", absence: "doesn’t exist" },
    ],
  });
  expect(comparisonMarkdown(exported)).toBe(
    [
      "[Comparison of 3 versions](https://host.example/compare?compare=a&compare=b), baseline: [churn 6](https://host.example/version?open=artifact:t/r/churn:6)",
      "",
      "|  | [churn 6](https://host.example/version?open=artifact:t/r/churn:6) (baseline) | [churn 7](https://host.example/7) | `churn 4` (doesn’t exist) |",
      "| --- | --- | --- | --- |",
      "| **Rules** |  |  |  |",
      "| `auc>=base` | ✓ passes: `0.9012 = 0.9012` | ✓ passes: `0.9137 > 0.9012` | ✗ fails: `0.8721 < 0.9012` |",
      "| **Metadata** |  |  |  |",
      "| `auc` (higher is better) | 0.9012 | **0.9137** (+0.0125, +1.4%) | 0.8721 (−0.0291, −3.2%) |",
      "| `loss` | 0.26 | NaN | *missing* |",
      "| `note` | `a\\|b` | `null` | *missing* |",
      "",
    ].join("\n"),
  );
});

it.each(["a|b", "`a`", "a\\|b", "a\\", "<b>@team</b> #1", "a\nb", " a ", "", "$x$ **b** [l](u)"])(
  "the value %j stays in its cell, as code",
  (text) => {
    const table = readTable(comparisonMarkdown(exportedOf([JSON.stringify({ a: text, b: 1 })])));
    expect(table).toHaveLength(5);
    const isPlain = /^\S$|^\S[^\n]*\S$/.test(text);
    expect(table[3]?.map(codeOf)).toEqual(["a", isPlain ? text : JSON.stringify(text)]);
  },
);

it("titles are links that no character ends", () => {
  const title = "a|b [c](d) `e` *f* @g\\";
  const markdown = comparisonMarkdown(
    exportedOf(['{"a":1}'], { versions: [{ title, url: "https://h.example/?q=a b|(c)" }] }),
  );
  expect(readTable(markdown)[0]).toEqual([
    "",
    "[a|b \\[c\\](d) \\`e\\` \\*f\\* \\@g\\\\](https://h.example/?q=a%20b%7C%28c%29) (baseline)",
  ]);
});

it("long values are cut", () => {
  const markdown = comparisonMarkdown(exportedOf([`{"a":"${"x".repeat(1_000)}"}`]));
  expect(markdown).toContain(`\`${"x".repeat(299)}…\``);
});

describe("for any texts", () => {
  it("there are as many cells as columns, and the value is read back", () => {
    fc.assert(
      fc.property(anyText, anyText, (key, text) => {
        const value = JSON.stringify({ [key || "k"]: text });
        const table = readTable(comparisonMarkdown(exportedOf([value, value])));
        expect(table).toHaveLength(4);
        for (const cells of table) expect(cells).toHaveLength(3);
        const code = codeOf(table[3]?.[1]);
        expect([text, JSON.stringify(text)].map((each) => each.slice(0, 299))).toContain(
          code?.slice(0, 299),
        );
      }),
    );
  });
});
