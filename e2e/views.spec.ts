import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

test("saves a view, opens it, starts on it, and carries it to another browser", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/?tag=prod&ml_repo_id=420&limit=25");
  await page.getByRole("button", { name: "Views" }).click();
  const panel = page.getByRole("dialog", { name: "Views" });
  await panel.getByRole("textbox", { name: /name/i }).fill("Prod champions");
  await page.keyboard.press("Enter");
  await expect(panel.getByText("Prod champions")).toBeVisible();
  await expectNoAxeViolations(page);

  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Export" }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    views: [{ name: "Prod champions", search: "?tag=prod&ml_repo_id=420&limit=25" }],
  });
  await panel.getByRole("button", { name: /start/i }).click();
  await page.goto("/");
  await expect(page).toHaveURL(/\?tag=prod&ml_repo_id=420&limit=25$/);
  await expect(page).toHaveTitle("tag prod, churn-prediction · Artifact versions");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("option", { name: /^Prod champions/ })).toContainText(
    "tag prod, churn-prediction, 25 a page",
  );

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const fresh = await other.newPage();
  await fresh.goto("/?limit=25");
  await fresh.getByRole("button", { name: "Views" }).click();
  const imported = fresh.getByRole("dialog", { name: "Views" });
  await imported
    .locator('input[type="file"]')
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(imported.getByRole("alert")).toContainText(/JSON/);
  await imported.locator('input[type="file"]').setInputFiles(file);
  await imported.getByRole("button", { name: /^Prod champions/ }).click();
  await expect(fresh).toHaveURL(/\?tag=prod&ml_repo_id=420&limit=25$/);
  await expect(listOf(fresh).rows.first()).toContainText("prod");
  await other.close();
});
