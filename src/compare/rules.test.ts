import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, readDecimal } from "../json/decimal.ts";
import { formatPath } from "../json/path.ts";
import { anyText, numberText } from "../json/test-documents.ts";
import { checkRule } from "./check-rule.ts";
import { parseRule } from "./parse-rule.ts";
import { isRule, OPERATORS } from "./rule.ts";
import { versionWith } from "./test-versions.ts";

function check(text: string, metadata: string | undefined, base?: string) {
  const rule = parseRule(text);
  if (!isRule(rule)) throw new Error(rule.problem);
  const baseline = base === undefined ? undefined : versionWith(base);
  const { outcome, reason } = checkRule(rule, versionWith(metadata), baseline);
  return `${outcome}: ${reason}`;
}

describe("a rule is", () => {
  it.each([
    ["eval.val_loss<=base*1.01", '{"eval":{"val_loss":0.2453}}', "fail: 0.2453 > 0.242097"],
    ["eval.val_loss<=base*1.01", '{"eval":{"val_loss":0.24}}', "pass: 0.24 < 0.242097"],
    ["eval.val_loss < base", '{"eval":{"val_loss":0.23970}}', "fail: 0.23970 = 0.2397"],
    ["eval.val_loss<=base+0.0003", '{"eval":{"val_loss":0.24}}', "pass: 0.24 = 0.24"],
    ["eval.val_loss>=base - 1%", '{"eval":{"val_loss":0.2373}}', "fail: 0.2373 < 0.237303"],
  ])("%s for %s: %s", (rule, metadata, expected) => {
    expect(check(rule, metadata, '{"eval":{"val_loss":0.2397}}')).toBe(expected);
  });

  it.each([
    ["a>0.8", '{"a":0.80000000000000000001}', "pass: 0.80000000000000000001 > 0.8"],
    ["a≤1e3", '{"a":1000.0}', "pass: 1000.0 = 1e3"],
    ["a==1", '{"a":1.0}', "pass: 1.0 = 1"],
    ["a==1", '{"a":"1"}', 'fail: "1" ≠ 1'],
    ["a!=1", '{"a":2}', "pass: 2 ≠ 1"],
    ['a == "x|y"', '{"a":"x|y"}', 'pass: "x|y" = "x|y"'],
    ["a=true", '{"a":false}', "fail: false ≠ true"],
    ["a!=null", '{"a":null}', "fail: null = null"],
    ['["a<=b"]<=2', '{"a<=b":1}', "pass: 1 < 2"],
    ['x[0]["a\\"]>"].y>0', '{"x":[{"a\\"]>":{"y":1}}]}', "pass: 1 > 0"],
    ["a<1", '{"a":Infinity}', "fail: Infinity > 1"],
    ["a<1", '{"a":5,"a":0}', "pass: 0 < 1"],
  ])("%s for %s: %s", (rule, metadata, expected) => {
    expect(check(rule, metadata)).toBe(expected);
  });

  it.each([
    ["a<1", "{}", undefined, "unknown: a is missing"],
    ["a<1", undefined, undefined, "unknown: a is missing"],
    ["a<1", '{"a":NaN}', undefined, "unknown: NaN is not a number that can be compared"],
    ["a<1", '{"a":"0"}', undefined, 'unknown: "0" is not a number that can be compared'],
    ["a<base", '{"a":1}', undefined, "unknown: The baseline isn’t loaded yet"],
    ["a<base", '{"a":1}', "{}", "unknown: The baseline has no a"],
    ["a<base", '{"a":1}', '{"a":"x"}', 'unknown: The baseline’s value "x" is not a number'],
    [
      "a<base*2",
      '{"a":1}',
      '{"a":NaN}',
      "unknown: The baseline’s value NaN is not a finite number",
    ],
    [
      "a<base*2",
      '{"a":1}',
      '{"a":Infinity}',
      "unknown: The baseline’s value Infinity is not a finite number",
    ],
  ])("%s for %s with the baseline %s: %s", (rule, metadata, base, expected) => {
    expect(check(rule, metadata, base)).toBe(expected);
  });

  it("compared with any value of the baseline for equality", () => {
    expect(check("a==base", '{"a":{"b":1}}', '{"a":{"b":1.0}}')).toBe('pass: {"b":1} = {"b":1.0}');
    expect(check("a!=base", '{"a":"x"}', '{"a":"y"}')).toBe('pass: "x" ≠ "y"');
  });

  it("percent of a negative number are of its magnitude", () => {
    expect(check("a<=base+10%", '{"a":-9}', '{"a":-10}')).toBe("pass: -9 = -9");
    expect(check("a<=base+0%", '{"a":-10}', '{"a":-10}')).toBe("pass: -10 = -10");
  });
});

describe("a text that is not a rule", () => {
  it.each([
    ["", 0, "Start with a path"],
    ["<=1", 0, "Start with a path"],
    [" a..b<1", 1, "Invalid path: a..b. Write eval.val_loss"],
    ["learning rate<1", 0, 'Invalid path: learning rate. Use ["learning rate"]'],
    ["loss", 4, "Continue with one of <= >= == != < >"],
    ["loss=<1", 4, "=< is not an operator"],
    ["loss<", 5, "End with a limit"],
    ["loss< abc", 6, "Expected a number, base, or quoted text: “abc”"],
    ['loss<"abc"', 5, '"abc" is not a number: compare it with == or !='],
    ["loss<NaN", 5, "NaN is not a number: compare it"],
    ["loss<[1]", 5, "quoted text: “[1]”"],
    ["loss<base/2", 9, "/2 can't follow base"],
    ["loss<base*2%", 9, "*2% can't follow base"],
    ["loss<base*", 9, "* can't follow base"],
    ["loss<base+Infinity", 9, "+Infinity can't follow base"],
    ["loss<baseline", 5, "quoted text: “baseline”"],
  ])("%j: at %i, %s", (text, at, problem) => {
    expect(parseRule(text)).toEqual({ at, problem: expect.stringContaining(problem) });
  });
});

it("any path, operator and number are read back", () => {
  const steps = fc.array(fc.oneof(anyText, fc.nat(99)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(steps, fc.constantFrom(...OPERATORS), numberText, (path, operator, number) => {
      const text = formatPath(path);
      expect(parseRule(`${text} ${operator} ${number}`)).toEqual({
        path: text,
        operator,
        limit: { kind: "value", node: { kind: "number", source: number } },
      });
    }),
  );
});

it("for any numbers, a rule agrees with their order", () => {
  fc.assert(
    fc.property(numberText, numberText, (a, b) => {
      const [left, right] = [readDecimal(a), readDecimal(b)];
      const order = left && right && compareDecimals(left, right);
      const outcomes = OPERATORS.map((operator) =>
        check(`a${operator}base`, `{"a":${a}}`, `{"a":${b}}`),
      );
      expect(outcomes.map((outcome) => outcome.startsWith("pass"))).toEqual([
        (order ?? 0) <= 0,
        (order ?? 0) >= 0,
        order === 0,
        order !== 0,
        (order ?? 0) < 0,
        (order ?? 0) > 0,
      ]);
    }),
  );
});
