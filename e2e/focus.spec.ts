import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";

/** Presses a button with the keyboard. */
async function press(
  page: Page,
  name: string,
  scope: ReturnType<Page["locator"]> = page.locator("body"),
) {
  await scope.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

test("a button that is disabled by its own click keeps the focus", async ({ page }) => {
  const { pagination, rows, drawer, filters } = listOf(page);
  await page.goto("/?tag=prod&limit=200");
  await expect(rows.first()).toBeVisible();
  for (const name of ["Next page", "Previous page", "Last page", "First page"]) {
    const link = pagination.getByLabel(name);
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(link).toBeDisabled();
    await expect(link).toBeFocused();
  }
  await press(page, "Clear all", filters);
  await expect(page).toHaveURL(/\?limit=200$/);
  await expect(filters.getByRole("button", { name: "Clear all" })).toBeFocused();

  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  await rows.first().getByRole("link").press("Enter");
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await expect(drawer.getByRole("button", { name: "Next version" })).toBeDisabled();
  await press(page, "Next version", drawer);
  await expect(drawer.getByRole("button", { name: "Next version" })).toBeFocused();
});

test("the focus moves to the rows, or to what replaced them, when its element is removed", async ({
  page,
}) => {
  const { rows, table, opener } = listOf(page);
  const inTable = page.locator("tbody :focus");

  await page.goto("/?tag=prod");
  await expect(rows).toHaveCount(50);
  await press(page, "Clear all", page.getByRole("main"));
  await expect(page).toHaveURL(/\/$/);
  await expect(inTable).toHaveCount(1);

  await opener(rows.nth(2)).focus();
  await page.keyboard.press("x");
  await press(page, "Clear selection");
  await expect(inTable).toHaveCount(1);

  await page.goto("/?nonsense=1");
  await expect(rows).toHaveCount(50);
  await press(page, "Clean up URL");
  await expect(inTable).toHaveCount(1);

  await page.goto("/?fqn=demo-500");
  await press(page, "Retry");
  await expect(page.getByRole("alert").getByRole("button", { name: "Retry" })).toBeFocused();

  await page.goto("/?tag=prod&name=llama-sft-checkpoint");
  await press(page, "Remove name: llama-sft-checkpoint → 385");
  await expect(rows).toHaveCount(50);
  await expect(inTable).toHaveCount(1);

  await opener(rows.first()).press("Enter");
  await page.getByRole("link", { name: "Open as page" }).press("Enter");
  await expect(page).toHaveURL(/\/version\?/);
  await expect(page.getByRole("main")).toBeFocused();
  const back = page.getByRole("link", { name: "All versions" });
  await expect(back).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(back).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(table).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
});

test("closing the drawer returns the focus to its row, even if it is scrolled out of view", async ({
  page,
}) => {
  const { rows, opener, drawer } = listOf(page);
  await page.goto("/?limit=500");
  await expect(rows.nth(3)).toBeVisible();
  const name = await opener(rows.nth(3)).getAttribute("data-opener");
  await opener(rows.nth(3)).press("Enter");
  await expect(drawer.getByRole("heading").first()).toBeFocused();
  await page.locator("tbody").evaluate((body) => body.closest("div")?.scrollTo(0, 9000));
  await expect(page.locator(`[data-opener="${name}"]`)).toHaveCount(0);
  await press(page, "Close", drawer);
  await expect(page.locator(`[data-opener="${name}"]`)).toBeFocused();
  await expect(page.locator(`[data-opener="${name}"]`)).toBeInViewport();
});

test("showing and hiding the filters moves the focus between their two buttons", async ({
  page,
}) => {
  await page.goto("/?limit=25");
  await expect(listOf(page).rows).toHaveCount(25);
  await press(page, "Hide filters");
  await expect(page.getByRole("button", { name: "Filters", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Hide filters" })).toBeFocused();
});
