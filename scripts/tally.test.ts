import { describe, expect, test } from "vitest";
import {
  add,
  EMPTY_TALLY,
  exitCodeOf,
  reconcile,
  summary,
  tallyOfPlaywright,
  tallyOfVitest,
} from "./tally.ts";

const tally = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe("tallyOfVitest", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
    ],
  };

  test("counts the tests", () => {
    expect(tallyOfVitest(report)).toEqual(tally(5, 1, 3));
  });

  test("counts a file that fails without a failed test as one failure", () => {
    const broken = { status: "failed", assertionResults: [] };
    const withBroken = { ...report, testResults: [...report.testResults, broken] };
    expect(tallyOfVitest(withBroken)).toEqual(tally(5, 2, 3));
  });

  test("throws for a report of another shape", () => {
    expect(() => tallyOfVitest({ numPassedTests: "5" })).toThrow();
  });
});

describe("tallyOfPlaywright", () => {
  test("counts flaky tests and errors outside tests as failed", () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 4 };
    expect(tallyOfPlaywright({ stats, errors: [] })).toEqual(tally(7, 3, 4));
    expect(tallyOfPlaywright({ stats, errors: [{ message: "setup" }] })).toEqual(tally(7, 4, 4));
  });
});

describe("reconcile", () => {
  test("keeps a consistent count", () => {
    expect(reconcile(0, tally(3, 0))).toEqual(tally(3, 0));
    expect(reconcile(1, tally(3, 2))).toEqual(tally(3, 2));
  });

  test("adds a failure that no test reported", () => {
    expect(reconcile(1, tally(3, 0))).toEqual(tally(3, 1));
  });

  test("treats a run without any test as a failure", () => {
    expect(reconcile(0, tally(0, 0, 4))).toEqual(tally(0, 1, 4));
  });
});

test("adds two tallies", () => {
  expect(add(tally(1, 2, 3), tally(10, 20, 30))).toEqual(tally(11, 22, 33));
});

test("the last line of the summary counts passed and failed tests, after the skipped ones", () => {
  expect(summary(tally(12, 0))).toEqual(["12 passed, 0 failed"]);
  expect(summary(tally(12, 1, 2))).toEqual(["2 skipped", "12 passed, 1 failed"]);
});

test("only a run with something passed and nothing failed is a success", () => {
  expect(exitCodeOf(tally(1, 0, 5))).toBe(0);
  expect(exitCodeOf(tally(5, 1))).toBe(1);
  expect(exitCodeOf(EMPTY_TALLY)).toBe(1);
});
