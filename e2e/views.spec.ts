import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

test("saves a view, makes it the start view, and imports it into another browser", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/?tag=prod&ml_repo_id=420&limit=25");
  await page.getByRole("button", { name: "Views" }).click();
  const panel = page.getByRole("dialog", { name: "Views" });
  await panel.getByRole("textbox", { name: "View name" }).fill("Prod champions");
  await page.keyboard.press("Enter");
  await expect(panel.getByText("Prod champions")).toBeVisible();
  await expectNoAxeViolations(page);

  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Export" }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    views: [{ name: "Prod champions", search: "?tag=prod&ml_repo_id=420&limit=25" }],
  });
  await panel.getByRole("button", { name: "Set Prod champions as start view" }).click();
  await page.goto("/");
  await expect(page).toHaveURL(/\?tag=prod&ml_repo_id=420&limit=25$/);
  await expect(page).toHaveTitle("tag prod, churn-prediction · Artifact versions");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("option", { name: /^Prod champions/ })).toContainText(
    "tag prod, churn-prediction, 25 per page",
  );

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const fresh = await other.newPage();
  await fresh.goto("/?limit=25");
  await fresh.getByRole("button", { name: "Views" }).click();
  const imported = fresh.getByRole("dialog", { name: "Views" });
  await imported
    .locator('input[type="file"]')
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(imported.getByRole("alert")).toContainText("This file is not JSON");
  await imported.locator('input[type="file"]').setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.alloc(2_000_001),
  });
  await expect(imported.getByRole("alert")).toContainText("too large");
  await imported.locator('input[type="file"]').setInputFiles(file);
  await imported.getByRole("button", { name: /^Prod champions/ }).click();
  await expect(fresh).toHaveURL(/\?tag=prod&ml_repo_id=420&limit=25$/);
  await expect(listOf(fresh).rows.first()).toContainText("prod");
  await other.close();
});

test("keeps the views of two tabs, and warns if the browser can't store them", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const save = async (tab: typeof page, name: string) => {
    await tab.getByRole("button", { name: "Views" }).click();
    const panel = tab.getByRole("dialog", { name: "Views" });
    await panel.getByRole("textbox", { name: "View name" }).fill(name);
    await tab.keyboard.press("Enter");
    await expect(panel.getByRole("button", { name: new RegExp(`^${name}`) })).toBeVisible();
    return panel;
  };
  await page.goto("/?tag=prod");
  await other.goto("/?tag=pii");
  await save(other, "From the other");
  const panel = await save(page, "From the one");
  await expect(panel.getByRole("button", { name: /^From the other/ })).toBeVisible();

  await panel.getByRole("button", { name: "Set From the other as start view" }).click();
  await page.goto("/");
  await expect(page).toHaveURL(/\?tag=pii$/);
  await page.getByRole("search").getByRole("button", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.reload();
  await expect(listOf(page).pagination).toContainText("of 5,000");
  await expect(page).toHaveURL(/\/$/);

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const panelAfter = await save(page, "Not kept");
  await expect(page.locator("[aria-live=polite].sr-only")).toHaveText(/^Saved Not kept until/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Views" }).click();
  await expect(panelAfter.getByRole("alert")).toContainText("until you close the page");
});
