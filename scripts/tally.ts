import * as v from "valibot";

/** How many checks or tests passed, failed and were skipped. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const EMPTY_TALLY: Tally = { passed: 0, failed: 0, skipped: 0 };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

const playwrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: v.array(v.unknown()),
});

/** Returns the sum of two tallies. */
export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * Counts the tests in a report of Vitest's `json` reporter. A test file that fails outside of its
 * tests (an import that throws, a failing hook) has no failed test, so it counts as one failure.
 *
 * @throws {v.ValiError} when the report has another shape
 */
export function tallyOfVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = v.parse(
    vitestReport,
    report,
  );
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * Counts the tests in a report of Playwright's `json` reporter. A flaky test counts as failed; an
 * error outside of the tests (global setup, a spec that doesn't load) counts as one failure.
 *
 * @throws {v.ValiError} when the report has another shape
 */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, errors } = v.parse(playwrightReport, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Makes a step's tally consistent with its exit code: a failed process never counts as a success,
 * and a run without any test is a failure.
 */
export function reconcile(exitCode: number, tally: Tally): Tally {
  const ranNothing = tally.passed + tally.failed === 0;
  const silentFailure = exitCode !== 0 && tally.failed === 0;
  return silentFailure || ranNothing ? { ...tally, failed: tally.failed + 1 } : tally;
}

/**
 * Returns the last lines of a run: `1 skipped` if there are any, and always last `12 passed, 0
 * failed`.
 */
export function summary({ passed, failed, skipped }: Tally): readonly string[] {
  const result = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? [`${skipped} skipped`, result] : [result];
}

/** Returns 0 when something passed and nothing failed, otherwise 1. */
export function exitCodeOf({ passed, failed }: Tally): 0 | 1 {
  return failed === 0 && passed > 0 ? 0 : 1;
}
