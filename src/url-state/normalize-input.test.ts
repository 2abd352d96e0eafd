import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { formatCount } from "../lib/count.ts";
import { readFilters } from "./filters.ts";
import { ambiguityWarning, normalizeInput } from "./normalize-input.ts";
import { readInput } from "./read-input.ts";

const seen = {
  ...NO_SEEN_VALUES,
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "7", name: "LLM-Finetune" },
    { id: "8", name: "502" },
  ],
};

const stepsOf = (text: string) => normalizeInput("run_steps", text, seen);

describe("normalizeInput", () => {
  it.each([
    ["2,400", "2400"],
    ["1,234,567", "1234567"],
    ["12,400, 100", "12400, 100"],
    ["2,400 2,800", "2400 2800"],
    ["100,200", "100200"],
    ["10,20", "10,20"],
    ["2, 400", "2, 400"],
    ["10,200,20", "10,200,20"],
    ["1000,200", "1000,200"],
    ["0,400", "0,400"],
  ])("reads the steps %j as %j", (text, normalized) => {
    expect(stepsOf(text)).toBe(normalized);
  });

  it("reads every list of numbers that the page writes", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), (steps) => {
        const text = steps.map(formatCount).join(", ");
        expect(readFilters({ run_steps: [stepsOf(text)] }).filters.run_steps).toEqual(steps);
      }),
    );
  });

  it("reads a version as a number, and no text of another filter", () => {
    expect(normalizeInput("version", "1,287", seen)).toBe("1287");
    expect(normalizeInput("version", "v456", seen)).toBe("456");
    expect(normalizeInput("version", "vlatest", seen)).toBe("vlatest");
    expect(normalizeInput("name", "1,287", seen)).toBe("1,287");
    expect(normalizeInput("name", "v456", seen)).toBe("v456");
  });

  it.each([
    ["llm-finetune", "502"],
    ["LLM-Finetune", "7"],
    ["LLM-FINETUNE", "502"],
    ["502", "502"],
    ["llm", "llm"],
  ])("reads the ML repo %j as %j", (text, id) => {
    expect(normalizeInput("ml_repo_id", text, seen)).toBe(id);
  });
});

describe("ambiguityWarning", () => {
  it.each([
    ["2,400", "Read as 2400; to separate steps, add a space after the comma"],
    ["10,200,20", "Read as 10, 200, 20; to separate steps, add a space after the comma"],
    ["0,400", "Read as 0, 400; to separate steps, add a space after the comma"],
    ["10,20", undefined],
    ["[100,200]", undefined],
    ["1000,200", undefined],
    ["2, 400", undefined],
  ])("for the steps %j is %j", (text, warning) => {
    expect(ambiguityWarning("run_steps", text, readInput("run_steps", text, seen))).toBe(warning);
  });

  it("says how a version was read, and nothing for other filters", () => {
    expect(ambiguityWarning("version", "1,287", ["1287"])).toBe("Read as 1287");
    expect(ambiguityWarning("tag", "1,287", ["1,287"])).toBeUndefined();
  });
});
