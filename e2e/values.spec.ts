import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";

test("filters from what is seen, by keyboard @dev", async ({ page }) => {
  const { rows, pagination } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7&tag=champion");
  await expect(pagination).toContainText("1–1 of 1");
  const menu = page.getByRole("menu");
  const prod = rows.first().getByRole("button", { name: "prod", exact: true });

  await prod.press("Enter");
  const filter = menu.getByRole("menuitem", { name: /^Filter by Tag: prod/ });
  await expect(filter).toContainText("replaces Tag: champion");
  await expectNoAxeViolations(page);
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

test("copies a value, and opens on a right click only where a value is", async ({
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

test("one menu gives way to the next, and Esc leaves the drawer open", async ({ page }) => {
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
