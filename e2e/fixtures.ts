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
   * Console messages and errors that a test provokes on purpose: add a pattern before they occur.
   * Any other message fails the test. Failed API requests don't need a pattern.
   */
  expectedProblems: RegExp[];
};

const urlVariable = { production: "E2E_PRODUCTION_URL", development: "E2E_DEV_URL" } as const;

/**
 * Playwright's test. Fails on any policy violation, console error or warning, or uncaught error.
 */
export const test = base.extend<Fixtures & Options>({
  served: ["production", { option: true }],
  baseURL: ({ served }, use) => use(process.env[urlVariable[served]]),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires an object pattern here.
  expectedProblems: ({}, use) => use([]),
  context: async ({ context, expectedProblems }, use) => {
    const problems = await watchProblems(context);
    context.on("page", waitForAppAfterLoading);
    await use(context);
    const unexpected = problems.filter((text) => !expectedProblems.some((it) => it.test(text)));
    expect(unexpected, "problems in the page").toEqual([]);
  },
});

/**
 * Makes `goto` and `reload` wait until the app has started. Before that, the server's rows are there, but
 * keys and clicks are lost. With `waitUntil: "commit"`, they don't wait.
 */
function waitForAppAfterLoading(page: Page): void {
  const { goto, reload } = page;
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options);
    if (options?.waitUntil !== "commit") await untilStarted(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload.call(page, options);
    if (options?.waitUntil !== "commit") await untilStarted(page);
    return response;
  };
}

/** Waits until the app has rendered and its effects have run, unless the browser is too old for it. */
export async function untilStarted(page: Page): Promise<void> {
  await page.locator("html:not([data-unsupported]) .not-loaded").waitFor({ state: "detached" });
  await page.evaluate(async () => {
    // React renders, and then runs effects, in separate tasks.
    for (let task = 0; task < 5; task++) {
      const { port1, port2 } = new MessageChannel();
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    }
  });
}

/**
 * Waits until a part that is loaded in the background is there with all files that it imports. That no request
 * is under way doesn't tell: those for its imports may not have begun.
 * @param name the start of its file's name
 */
export async function untilPreloaded(page: Page, name: string): Promise<void> {
  const urlOf = (start: string) =>
    performance
      .getEntriesByType("resource")
      .map((entry) => entry.name)
      .find((url) => url.includes(`/${start}`));
  const url = await (await page.waitForFunction(urlOf, name)).jsonValue();
  await page.evaluate(`import(${JSON.stringify(url)}).then(() => undefined)`);
}

/** Runs in the page: shows at once what appears only after a delay. */
export function finishAnimations(): void {
  for (const animation of document.getAnimations()) animation.finish();
}

const axeTags = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22a",
  "wcag22aa",
  "best-practice",
];

type Rules = { readonly type: "rule" | "tag"; readonly values: string[] };

/**
 * Prepares a run of axe that describes violations only: selectors for the hundreds of elements that pass take
 * longest. "Legacy mode" runs all of axe in the page, as there are no frames from elsewhere to collect results
 * from, which would describe every element again.
 */
function axeOn(page: Page, runOnly: Rules): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ["violations"] })
    .setLegacyMode(true);
}

/** Fails the test if axe finds a violation on the current page, naming the rules and elements. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNoFindings(axeOn(page, { type: "tag", values: axeTags }));
}

/**
 * Like {@link expectNoAxeViolations}, but only for open layers and the focused element. The page below
 * them is checked on its own, and takes long.
 */
export async function expectNoAxeViolationsInLayer(page: Page): Promise<void> {
  const axe = axeOn(page, { type: "tag", values: axeTags });
  for (const layer of [":modal", ":popover-open", ":focus"]) {
    if ((await page.locator(layer).count()) > 0) axe.include(layer);
  }
  await expectNoFindings(axe);
}

/** Fails the test if a text on the current page has too little contrast. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoFindings(axeOn(page, { type: "rule", values: ["color-contrast"] }));
}

async function expectNoFindings(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const findings = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  }));
  expect(findings, "axe findings").toEqual([]);
}

/**
 * Starts another production server for a spec. It serves demo data unless its variables say
 * otherwise (`DEMO_VERSIONS`, `DEMO_REQUIRE_FILTER`, `TFY_HOST` with `TFY_API_KEY`, …). The spec
 * should stop it; otherwise it exits with the test run.
 *
 * @throws {Error} with its output when it doesn't start
 */
export function startServer(env: Readonly<Record<string, string>>): Promise<RunningServer> {
  return startProduction(env);
}
