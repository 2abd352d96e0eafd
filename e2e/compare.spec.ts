import type { Page } from "@playwright/test";
import { expect, expectContrast, expectNoAxeViolations, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

const CHURN = "artifact:northwind/churn-prediction/churn-xgb-checkpoint";

function urlOf(references: readonly string[], rest = ""): string {
  const versions = references.map((reference) => `compare=${encodeURIComponent(reference)}`);
  return `/compare?${versions.join("&")}${rest}`;
}

function comparisonOf(page: Page) {
  const table = page.getByRole("table", { name: "Comparison" });
  return {
    table,
    heads: table.getByRole("columnheader"),
    row: (path: string) =>
      table.getByRole("row").filter({ has: page.getByRole("button", { name: path, exact: true }) }),
    search: page.getByRole("searchbox", { name: "Search rows" }),
  };
}

test("compares three versions by keyboard, and copies them as Markdown", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?name=churn-xgb-checkpoint&limit=25");
  const { rows } = listOf(page);
  await expect(rows).toHaveCount(25);
  const selection = page.getByRole("region", { name: "Selection" });
  for (const count of [1, 2, 3]) {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await expect(selection).toContainText(`${count} selected`);
  }
  const compare = selection.getByRole("button", { name: "Compare 3" });
  await compare.focus();
  await page.keyboard.press("Enter");
  const { table, heads, row, search } = comparisonOf(page);
  await expect(page).toHaveTitle(/^.?Compare 3 versions/);
  await expect(heads).toHaveCount(3);
  await expect(heads.first()).toContainText("Baseline");

  const second = heads.nth(1).getByRole("button", { name: /^Make baseline/ });
  await second.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/baseline=/);
  const baseline = heads.nth(1).getByRole("button", { name: /^Baseline/ });
  await expect(baseline).toBeFocused();

  const status = page.getByText(/equal hidden/);
  await expect(status).toBeVisible();
  await page.getByRole("checkbox", { name: "Only differences" }).focus();
  await page.keyboard.press("Space");
  await expect(status).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(status).toBeVisible();

  await search.focus();
  await page.keyboard.type("auc");
  await expect(row("auc")).toContainText("higher is better");
  await expect(row("f1")).toHaveCount(0);
  await expect(page).toHaveURL(/q=auc/);
  const copy = page.getByRole("button", { name: "Copy as Markdown" });
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("auc");
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain("[Comparison of 3 versions](http");
  expect(markdown).toContain("| --- | --- | --- | --- |");
  expect(markdown).not.toContain("n_estimators");

  await heads
    .nth(1)
    .getByRole("button", { name: /^Remove/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(heads).toHaveCount(2);
  await expect(heads.nth(1).getByRole("button", { name: /^Remove/ })).toBeFocused();
  await expect(table).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("One more version to compare")).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
});

test("a link restores pointers, missing and repeated versions, and rules", async ({ page }) => {
  const references = [`${CHURN}@newest`, `${CHURN}:999`, `${CHURN}:7`, `${CHURN}@alias:v1.4.0`];
  await page.goto(urlOf(references, "&rule=auc%3E%3Dbase*0.99&compare=x&odd=1"));
  const { heads } = comparisonOf(page);
  await expect(heads).toHaveCount(5);
  await expect(heads.nth(0)).toContainText(/newest → \d+/);
  await expect(heads.nth(1)).toContainText("No longer exists");
  await expect(heads.nth(3)).toContainText("alias v1.4.0 → 7");
  await expect(heads.nth(3)).toContainText("The same version as");
  const rules = page.getByRole("region", { name: "Rules" });
  await expect(rules).toContainText("auc>=base*0.99");
  await expect(rules.getByText("passes", { exact: true }).first()).toBeVisible();
  await expect(rules).toContainText("The version doesn’t exist");
  await expect(page.getByText("Ignored from the URL: odd=1 (unknown parameter)")).toBeVisible();

  await page.getByRole("button", { name: "Add version" }).click();
  await page.getByRole("combobox", { name: "Version to add" }).fill("churn-xgb-checkpoint 4");
  await page.keyboard.press("Enter");
  await expect(heads).toHaveCount(6);
  await expect(page).toHaveURL(/compare=[^&]*checkpoint:4/);
});

test("a comparison is accessible in both layouts and themes", async ({ page }) => {
  const references = [4, 6, 7].map((version) => `${CHURN}:${version}`);
  await page.goto(urlOf(references, "&rule=auc%3E0.9"));
  const { row, table } = comparisonOf(page);
  await expect(row("auc")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page);
  await page.getByRole("button", { name: "Transpose" }).click();
  await expect(table.getByRole("rowheader")).toHaveCount(3);
  await expectNoAxeViolations(page);
});
