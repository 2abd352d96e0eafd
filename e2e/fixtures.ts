import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { watchProblems } from "./problems.ts";
import type { RunningServer } from "./server-process.ts";
import { startProduction } from "./servers.ts";

export { expect };

/** Which of the two running servers a project tests. */
export type Options = { served: "production" | "development" };

type Fixtures = {
  /**
   * Console messages and errors that a test provokes on purpose: push a pattern before they happen.
   * All others fail it. Failed requests to the API need no entry.
   */
  expectedProblems: RegExp[];
};

const urlVariable = { production: "E2E_PRODUCTION_URL", development: "E2E_DEV_URL" } as const;

/** Playwright's test; any policy violation, console error or warning, or uncaught error fails it. */
export const test = base.extend<Fixtures & Options>({
  served: ["production", { option: true }],
  baseURL: ({ served }, use) => use(process.env[urlVariable[served]]),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs here.
  expectedProblems: ({}, use) => use([]),
  context: async ({ context, expectedProblems }, use) => {
    const problems = await watchProblems(context);
    await use(context);
    const unexpected = problems.filter((text) => !expectedProblems.some((it) => it.test(text)));
    expect(unexpected, "problems in the page").toEqual([]);
  },
});

const axeTags = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22a",
  "wcag22aa",
  "best-practice",
];

/** What axe finds wrong with the page as it stands: the rules broken, and by which elements. */
async function axeFindings(page: Page): Promise<{ rule: string; at: string[] }[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  }));
}

/** Fails the test, naming rules and elements, when axe finds anything on the page as it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await axeFindings(page), "axe findings").toEqual([]);
}

/**
 * Starts one more production server for a spec, with variables of its own: on the demo data, unless
 * they say otherwise (`DEMO_VERSIONS`, `DEMO_REQUIRE_FILTER`, `TFY_HOST` with `TFY_API_KEY`, …). The
 * spec stops it; should it fail to, the server ends with the run.
 *
 * @throws {Error} with its output when it doesn't start
 */
export function startServer(env: Readonly<Record<string, string>>): Promise<RunningServer> {
  return startProduction(env);
}
