import { expect, test } from "vitest";
import { type CodeLanguage, highlight, type TokenKind } from "./highlight.ts";

async function kindsOf(code: string, language: CodeLanguage): Promise<[string, TokenKind][]> {
  const lines = await highlight(code, language);
  return lines.flat().map(({ text, kind }) => [text.trim(), kind]);
}

test("Python: keywords, strings and comments have different kinds", async () => {
  expect(await kindsOf('from a import b  # why\nx = get("a:b")\n', "python")).toEqual([
    ["from", "keyword"],
    ["a", "plain"],
    ["import", "keyword"],
    ["b", "plain"],
    ["# why", "comment"],
    ["x = get(", "plain"],
    ['"a:b"', "string"],
    [")", "plain"],
  ]);
});

test("JSON: keys are plain, values colored", async () => {
  expect(
    await kindsOf('{"auc": 0.91, "name": "x", "big": 9007199254740993, "ok": true}', "json"),
  ).toEqual([
    ['{"auc":', "plain"],
    ["0.91", "number"],
    [', "name":', "plain"],
    ['"x"', "string"],
    [', "big":', "plain"],
    ["9007199254740993", "number"],
    [', "ok":', "plain"],
    ["true", "keyword"],
    ["}", "plain"],
  ]);
});

test("YAML: keys are plain, values colored", async () => {
  expect(await kindsOf("name: churn\nstep: 4\nok: true\n", "yaml")).toEqual([
    ["name:", "plain"],
    ["churn", "string"],
    ["step:", "plain"],
    ["4", "number"],
    ["ok:", "plain"],
    ["true", "keyword"],
  ]);
});

test("shell: arguments stay plain, quoted ones are strings", async () => {
  expect(await kindsOf('tfy ml --fqn a:b/c \\\n  -H "x $Y"\n', "shellscript")).toEqual([
    ["tfy ml --fqn a:b/c \\", "plain"],
    ["-H", "plain"],
    ['"x $Y"', "string"],
  ]);
});

test.each([
  ["a trailing line break", "a = 1\n"],
  ["no trailing line break", "a = 1"],
  ["Windows line breaks", 'a = "x"\r\nb = 2\r\n'],
  ["markup and astral characters", 'print("<b>&amp;</b> 🧪")\n\n\n'],
  ["nothing", ""],
])("the tokens join to exactly the code: %s", async (_case, code) => {
  const lines = await highlight(code, "python");
  const joined = lines.map((line) => line.map(({ text }) => text).join("")).join("\n");
  expect(joined).toBe(code);
});
