import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
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
  await expectNoAxeViolationsInLayer(page);

  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Export" }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    views: [{ name: "Prod champions", search: "?tag=prod&ml_repo_id=420&limit=25" }],
  });
  await panel.getByRole("button", { name: "Actions for Prod champions" }).click();
  await page.getByRole("menuitem", { name: "Set as start view" }).click();
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

  await panel.getByRole("button", { name: "Actions for From the other" }).click();
  await page.getByRole("menuitem", { name: "Set as start view" }).click();
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

/** Stores views whose names are their tags, before the page is loaded. */
async function storeViews(page: Page, ...names: readonly string[]): Promise<void> {
  const views = names.map((name, index) => ({ id: `${index + 1}`, name, search: `?tag=${name}` }));
  await page.addInitScript((stored) => {
    localStorage["artifact-versions:views"] ??= stored;
  }, JSON.stringify({ views }));
}

test("every destructive change of views has its own Undo, and a double click deletes one", async ({
  page,
}) => {
  await storeViews(page, "alpha", "bravo", "charlie", "delta");
  await page.goto("/?tag=prod");
  await page.getByRole("button", { name: "Views" }).click();
  const panel = page.getByRole("dialog", { name: "Views" });
  const names = panel.getByRole("list", { name: "Saved views" }).locator("li .cut-whole");
  const choose = async (name: string, item: string) => {
    await panel.getByRole("button", { name: `Actions for ${name}` }).click();
    await page.getByRole("menuitem", { name: item }).dblclick();
  };
  const undo = (text: string) =>
    page
      .getByRole("region", { name: "Notification" })
      .locator("div", { hasText: text })
      .getByRole("button", { name: "Undo" });

  await choose("alpha", "Overwrite with the current view");
  await choose("alpha", "Delete");
  await expect(names).toHaveText(["bravo", "charlie", "delta"]);
  await expect(page).toHaveURL(/\?tag=prod$/);
  await panel.getByRole("button", { name: "Actions for bravo" }).press("Enter");
  await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await expect(panel.getByRole("button", { name: /^charlie/ })).toBeFocused();
  await expect(names).toHaveText(["charlie", "delta"]);
  await undo("Deleted bravo").dblclick();
  await expect(names).toHaveText(["bravo", "charlie", "delta"]);

  // The palette undoes the latest act, also once its toast is gone.
  await page.keyboard.press("Escape");
  for (const _ of ["Deleted alpha", "Overwrote alpha"]) {
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Search or run a command" }).fill("Undo");
    await page.getByRole("option", { name: "Undo the last change" }).click();
  }
  await page.getByRole("button", { name: "Views" }).click();
  await expect(names).toHaveText(["alpha", "bravo", "charlie", "delta"]);
  await expect(panel.getByRole("button", { name: /^alpha/ })).toContainText("tag alpha");

  await panel.locator('input[type="file"]').setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      '{"kind":"artifact-versions-views","version":1,"views":[{"name":"echo","search":""}]}',
    ),
  });
  await expect(names).toHaveCount(5);
  await undo("Added 1 view").click();
  await expect(names).toHaveText(["alpha", "bravo", "charlie", "delta"]);
});

test("views and columns are reordered by dragging and by keyboard, with a line", async ({
  page,
}) => {
  await storeViews(page, "alpha", "bravo", "charlie");
  await page.goto("/?tag=prod");
  await page.getByRole("button", { name: "Views" }).click();
  const list = page.getByRole("list", { name: "Saved views" });
  const names = list.locator("li .cut-whole");
  const handle = (name: string) => page.getByRole("button", { name: `Move ${name}` });
  await dragBelow(page, handle("alpha"), list.getByRole("listitem").nth(1));
  await expect(list.locator("[data-drop]")).toHaveText(/charlie/);
  await page.mouse.up();
  await expect(names).toHaveText(["bravo", "alpha", "charlie"]);
  await handle("charlie").press("ArrowUp");
  await expect(names).toHaveText(["bravo", "charlie", "alpha"]);
  await expect(handle("charlie")).toBeFocused();

  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Columns" }).click();
  const columns = page.getByRole("list", { name: "Shown columns" });
  await dragBelow(page, handle("Version"), columns.getByRole("listitem").nth(2));
  await expect(columns.locator("[data-drop]")).toHaveText(/Tags/);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(columns.getByRole("listitem").nth(1)).toHaveText("Version");
});

/** Drags a handle to just below the middle of an item, without dropping it. */
async function dragBelow(page: Page, handle: Locator, item: Locator): Promise<void> {
  const box = await item.boundingBox();
  if (box === null) throw new Error("The item isn't visible");
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(box.x + 8, box.y + box.height - 4, { steps: 4 });
}

test("a column is moved by dragging its header, with a line, and isn't sorted by that", async ({
  page,
}) => {
  await page.goto("/?limit=25&cols=!name,version,tags,type");
  const heads = page.getByRole("columnheader");
  const [version, type] = [await heads.nth(1).boundingBox(), await heads.nth(3).boundingBox()];
  if (version === null || type === null) throw new Error("The headers aren't visible");
  await page.mouse.move(version.x + version.width / 2, version.y + 16);
  await page.mouse.down();
  await expect(async () => {
    await page.mouse.move(type.x + 4, type.y + 16, { steps: 3 });
    await expect(page.locator("th[data-drop=before]")).toHaveText("Type", { timeout: 500 });
  }).toPass();
  await page.mouse.up();
  await expect(heads).toHaveText(["Name", "Tags", "Version", "Type"]);
  await expect(page).toHaveURL(/cols=!name,tags,version,type$/);
});

test("resetting the kept columns can be undone, also after other changes", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage["artifact-versions:columns"] ??= '"!name,tags,step"';
  });
  await page.goto("/?tag=prod&cols=!name,tags");
  const heads = page.getByRole("columnheader");
  await expect(heads).toHaveText(["Name", "Tags"]);
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(heads).toContainText(["Name", "Version"]);
  await page.keyboard.press("Escape");
  await listOf(page).field("Name").fill("churn-xgb-checkpoint");
  await page.keyboard.press("Enter");
  await page
    .getByRole("region", { name: "Notification" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(heads).toHaveText(["Name", "Tags"]);
  await expect(page).toHaveURL(/\?tag=prod&name=churn-xgb-checkpoint&cols=!name,tags$/);
  await page.goto("/");
  await expect(heads).toHaveText(["Name", "Tags", "Step"]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("views are reordered with a finger", async ({ page }) => {
    await storeViews(page, "alpha", "bravo", "charlie");
    await page.goto("/?tag=prod");
    await expect(listOf(page).rows.first()).toBeVisible();
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Search or run a command" }).fill("Views");
    await page.getByRole("option", { name: "Views" }).first().click();
    const list = page.getByRole("list", { name: "Saved views" });
    const from = await page.getByRole("button", { name: "Move alpha" }).boundingBox();
    const to = await list.getByRole("listitem").nth(2).boundingBox();
    if (from === null || to === null) throw new Error("The list isn't visible");
    const touch = await page.context().newCDPSession(page);
    const at = (y: number) => [{ x: from.x + from.width / 2, y }];
    await touch.send("Input.dispatchTouchEvent", {
      type: "touchStart",
      touchPoints: at(from.y + from.height / 2),
    });
    for (const y of [from.y + from.height, to.y, to.y + to.height - 4]) {
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(y) });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect(list.locator("li .cut-whole")).toHaveText(["bravo", "charlie", "alpha"]);
  });
});
