import { type Browser, expect, type Locator, type Page } from "@playwright/test";

/**
 * Locates the parts of the list by role and accessible name, as people and screen readers find
 * them.
 */
export function listOf(page: Page) {
  const table = page.getByRole("table", { name: "Artifact versions" });
  const filters = page.getByRole("search", { name: "Filters" });
  return {
    table,
    rows: table.locator("tbody").getByRole("row"),
    filters,
    field: (label: string): Locator => filters.getByLabel(label, { exact: true }),
    pagination: page.getByRole("navigation", { name: "Pagination" }),
    drawer: page.getByRole("dialog"),
    opener: (row: Locator): Locator => row.getByRole("link").first(),
  };
}

/** A version that every demo has: the first of server/demo/example-rows.json. */
export const CHURN_7 = "artifact:northwind/churn-prediction/churn-xgb-checkpoint:7";
/** A version with deep metadata and an integer above 2^53. */
export const LLAMA_15 = "artifact:northwind/llm-finetune/llama-sft-eval-report:15";

/** Waits until the browser has stored a value from the rows for its suggestions. */
export async function untilSeen(page: Page, value: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join("\n")))
    .toContain(JSON.stringify(value));
}

/** Opens a page as the server rendered it for this browser: with its cookies, but without script. */
export async function openWithoutScript(browser: Browser, page: Page, url: string): Promise<Page> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState, javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(url);
  return still;
}
