import { expect, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";

test("filters by a value on the page, by keyboard @dev", async ({ page }) => {
  const { rows, pagination } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7&tag=champion");
  await expect(pagination).toContainText("1–1 of 1");
  const menu = page.getByRole("menu");
  const prod = rows.first().getByRole("button", { name: "prod", exact: true });

  await prod.press("Enter");
  const filter = menu.getByRole("menuitem", { name: /^Filter by Tag: prod/ });
  await expect(filter).toContainText("replaces Tag: champion");
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(prod).toBeFocused();

  await prod.press("Enter");
  await expect(filter).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?tag=prod&name=churn-xgb-checkpoint&version=7$/);
  await expect(menu).toBeHidden();
  await expect(rows.first()).toBeVisible();

  await prod.click();
  await menu.getByRole("menuitem", { name: "Remove filter Tag: prod" }).click();
  await expect(page).toHaveURL(/\/\?name=churn-xgb-checkpoint&version=7$/);
});

test("copies a value, and opens the menu on right-click only on values", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  const repo = rows.first().getByRole("button", { name: "churn-prediction" });
  await repo.click({ button: "right" });
  await page.getByRole("menuitem", { name: /^Copy ID/ }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("420");
  await expect(repo).toBeFocused();

  await repo.click();
  await expect(page.getByRole("menu")).toBeVisible();
  await repo.click();
  await expect(page.getByRole("menu")).toBeHidden();

  await page.getByRole("columnheader", { name: "Name" }).click({ button: "right" });
  await expect(page.getByRole("menu")).toBeHidden();
});

test("one menu replaces another, and Esc leaves the drawer open", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  await page.goto(`/?name=churn-xgb-checkpoint&version=7&open=${CHURN_7}`);
  await expect(drawer).toBeVisible();
  const row = rows.filter({ has: page.getByRole("link", { name: "churn-xgb-checkpoint 7" }) });
  const version = row.getByRole("button", { name: "7", exact: true });
  const alias = row.getByRole("button", { name: "v1.4.0" });
  await version.click();
  await expect(page.getByRole("menuitem", { name: "Remove filter Version: 7" })).toBeVisible();
  await alias.click();
  await expect(page.getByRole("menu")).toHaveCount(1);
  await expect(page.getByRole("menuitem")).toHaveText(["Copy v1.4.0"]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(drawer).toBeVisible();
});

test("the menu handles its keys, and the page does not", async ({ page }) => {
  const { rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  const repo = rows.first().getByRole("button", { name: "churn-prediction" });
  const menu = page.getByRole("menu", { name: "Actions for churn-prediction" });
  const item = (name: RegExp) => menu.getByRole("menuitem", { name });
  await repo.press("Enter");
  await expect(item(/^Filter by ML repo/)).toBeFocused();
  await expect(repo).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowUp");
  await expect(item(/^Copy ID/)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(item(/^Filter by ML repo/)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(item(/^Copy name/)).toBeFocused();
  await page.keyboard.press("End");
  await expect(item(/^Copy ID/)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(item(/^Filter by ML repo/)).toBeFocused();
  // On the page this key copies an FQN.
  await page.keyboard.press("c");
  await expect(item(/^Copy name/)).toBeFocused();
  await expect(page.locator("[popover=manual]", { hasText: "FQN" })).toHaveCount(0);

  await page.keyboard.press("Tab");
  await expect(menu).toBeHidden();
  // Tab continues from the button, as it does without the menu.
  const focused = page.locator(":focus");
  const next = await focused.evaluate((element) => element.outerHTML);
  await repo.focus();
  await page.keyboard.press("Tab");
  expect(await focused.evaluate((element) => element.outerHTML)).toBe(next);
  await expect(repo).not.toBeFocused();
  await expect(repo).not.toHaveAttribute("aria-expanded");

  await repo.click();
  await expect(menu).toBeVisible();
  await page.getByText("1–1 of 1", { exact: true }).click();
  await expect(menu).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the menu opens in the drawer, which is a modal dialog there", async ({ page }) => {
    const { drawer } = listOf(page);
    await page.goto(`/?open=${CHURN_7}`);
    const repo = drawer.getByRole("button", { name: "churn-prediction" });
    await repo.tap();
    const menu = page.getByRole("menu");
    await expect(menu.getByRole("menuitem")).toHaveCount(3);
    await expect(menu).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(drawer).toBeVisible();
    await expect(repo).toBeFocused();
    await repo.tap();
    await menu.getByRole("menuitem", { name: /^Filter by ML repo/ }).tap();
    await expect(page).toHaveURL(/\?ml_repo_id=420&open=/);
  });
});
