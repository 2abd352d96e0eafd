import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
import { CHURN_7, listOf, untilSeen } from "./list.ts";

test("finds a version and copies its URL, by keyboard only @dev", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { rows, drawer, table } = listOf(page);
  await page.goto("/");
  await expect(rows).toHaveCount(50);

  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search or run a command" });
  await expect(box).toBeFocused();
  await page.keyboard.insertText("name:churn-xgb-checkpoint");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint$/);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");

  await page.keyboard.press("ControlOrMeta+k");
  await expect(box).toBeFocused();
  await page.keyboard.insertText(
    `from truefoundry.ml import get_client\nclient = get_client()\nv = client.get_artifact_version_by_fqn("${CHURN_7}")`,
  );
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await expect(palette.getByRole("option").first()).toContainText("Open churn-xgb-checkpoint 7");
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await drawer.getByRole("tab", { name: "Usage" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&tab=usage$/);

  await page.keyboard.press("ControlOrMeta+k");
  await expect(box).toBeFocused();
  await page.keyboard.insertText("share");
  await page.keyboard.press("Enter");
  const share = page.getByRole("dialog", { name: "Share" });
  await share.getByRole("button", { name: "Copy link" }).press("Enter");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("open=artifact:");
  const url = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Escape");
  await expect(share).toBeHidden();
  await expect(drawer).toBeVisible();

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const fresh = await other.newPage();
  await fresh.goto(url);
  const seen = listOf(fresh);
  await expect(seen.drawer).toHaveAccessibleName(CHURN_7);
  await expect(seen.drawer.getByRole("tab", { name: "Usage" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  expect(await seen.rows.locator("[data-opener]").allTextContents()).toEqual(
    await rows.locator("[data-opener]").allTextContents(),
  );
  expect(await seen.table.getByRole("columnheader").allTextContents()).toEqual(
    await table.getByRole("columnheader").allTextContents(),
  );
  await other.close();
});

/** Keeps the palette loading until the returned function is called. */
async function holdPalette(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/palette-view-*.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("keeps what is typed while the palette is loading", async ({ page }) => {
  const release = await holdPalette(page);
  await page.goto("/");
  await expect(listOf(page).rows).toHaveCount(50);
  await page.keyboard.type("/fxj?name:churnn");
  await page.keyboard.press("Backspace");
  // Keys that compose a character belong to the input method.
  for (const key of ["n", "Backspace", "Escape"]) {
    await page.locator("body").dispatchEvent("keydown", { key, isComposing: true });
  }
  await expect(page.getByRole("dialog")).toHaveCount(0);
  release();
  const box = page.getByRole("combobox", { name: "Search or run a command" });
  await expect(box).toHaveValue("fxj?name:churn");
  await expect(box).toBeFocused();
  await page.keyboard.type("-xgb");
  await expect(box).toHaveValue("fxj?name:churn-xgb");
  expect(new URL(page.url()).search).toBe("");
});

test("Enter runs the first item, also while the palette is loading", async ({ page }) => {
  const release = await holdPalette(page);
  await page.goto("/?limit=25");
  await expect(listOf(page).rows).toHaveCount(25);
  await page.keyboard.press("/");
  await page.keyboard.press("Enter");
  await page.keyboard.type("tag:prod");
  await page.keyboard.press("Enter");
  release();
  await expect(page).toHaveURL(/\?tag=prod&limit=25$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("/");
  await page.keyboard.type("latest");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?tag=prod&version=latest&limit=25$/);
});

test("explains an incomplete FQN part by part", async ({ page }) => {
  await page.goto("/?limit=25");
  await expect(listOf(page).rows).toHaveCount(25);
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.insertText("artifact:northwind/churn-xgb-checkpoint:seven");
  await expect(palette).toContainText("Incomplete FQN");
  await expect(palette).toContainText("Tenant");
  await expect(palette).toContainText("ML repo");
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
});

test("opens a loaded version by its alias, and by its name and number", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  const palette = page.getByRole("dialog", { name: "Command palette" });
  async function paste(text: string): Promise<void> {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(palette.getByRole("combobox")).toBeFocused();
    await page.keyboard.insertText(text);
  }
  await page.goto("/?name=churn-xgb-checkpoint&run_ids=b52108c3826f44649a3414268d9c8d89");
  await expect(rows).toHaveCount(7);
  await paste(CHURN_7.replace(/7$/, "v1.4.0"));
  await expect(palette).toContainText(
    "This is an alias; expected a positive whole number or latest",
  );
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await paste("churn-xgb-checkpoint 6");
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveAccessibleName(CHURN_7.replace(/7$/, "6"));
});

test("reads what is typed and pasted as filters, and lists only what matches", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  const palette = page.getByRole("dialog", { name: "Command palette" });
  const options = palette.getByRole("option");
  async function paste(text: string): Promise<void> {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(palette.getByRole("combobox")).toBeFocused();
    await page.keyboard.insertText(text);
  }
  await page.goto("/?name=churn-xgb-checkpoint&limit=25");
  await expect(rows).toHaveCount(25);
  await untilSeen(page, "churn-prediction");
  await paste("step 2400");
  await expect(options.first()).toHaveAccessibleName(/^Filter by Run steps: 2400/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&run_steps=2400&limit=25$/);
  await paste("tag:prod churn");
  await expect(options.first()).toHaveAccessibleName(/^Filter by Tag: prod, Name: churn-xgb/);
  await page.keyboard.press("Escape");

  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  await expect(rows.first()).toContainText("v1.4.0");
  await paste("v1.4.0");
  await expect(options.first()).toContainText("alias v1.4.0");
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveAccessibleName(CHURN_7);

  const other = CHURN_7.replace(/7$/, "6");
  await paste(`["${CHURN_7}", "${other}"]`);
  await expect(palette).toContainText("2 FQNs");
  await expect(palette).toContainText("Choose one to open or filter by");
  await expect(options).toHaveCount(6);
  await expect(options.nth(1)).toContainText("Open churn-xgb-checkpoint 6");
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveAccessibleName(other);
});

test("lists recently opened versions, and runs actions", async ({ page }) => {
  await page.goto(`/?open=${CHURN_7}`);
  await expect(listOf(page).drawer.getByRole("tab", { name: "Overview" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await expect(palette.getByRole("option", { name: /churn-xgb-checkpoint 7/ })).toBeVisible();
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.insertText("filters");
  await page.keyboard.press("Enter");
  await expect(listOf(page).field("Tag")).toBeFocused();
});

test("runs the toolbars' actions", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { rows, pagination } = listOf(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  async function run(text: string): Promise<void> {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("combobox", { name: "Search or run a command" })).toBeFocused();
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
  }
  await page.goto("/?tag=prod");
  await expect(rows).toHaveCount(50);
  await run("25 rows per page");
  await expect(page).toHaveURL(/\?tag=prod&limit=25$/);
  await run("last page");
  await expect(pagination).toContainText("376–385 of 385");
  await run("select all on this page");
  await expect(page.getByRole("region", { name: "Selection" })).toContainText("10 selected");
  await run("copy fqns");
  await expect.poll(async () => (await clipboard()).split("\n").length).toBe(10);
  await run("clear selection");
  await expect(page.getByRole("region", { name: "Selection" })).toHaveCount(0);
  await run("copy as python");
  await expect.poll(clipboard).toContain('tag="prod"');
  await run("copy link");
  await expect.poll(clipboard).toMatch(/\/\?tag=prod&offset=375&limit=25$/);
  await run("compact rows");
  await expect(page.locator("[data-density=compact]")).toBeVisible();
});

test("lists the keyboard shortcuts", async ({ page }) => {
  await page.goto("/?limit=25");
  await expect(listOf(page).rows).toHaveCount(25);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet).toContainText("Go to filters");
  await expectNoAxeViolationsInLayer(page);
  // A click on the sheet's edge is not outside of it.
  const box = await sheet.boundingBox();
  if (box === null) throw new Error("The sheet has no bounding box");
  await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2);
  await expect(sheet).toBeVisible();
  await page.mouse.click(box.x + box.width + 40, box.y + box.height / 2);
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
});

test("filters by a displayed value, and says what that replaces", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { rows } = listOf(page);
  await page.goto(`/?fqn=${CHURN_7}&tag=champion`);
  await rows.first().getByRole("button", { name: "prod" }).click();
  const item = page.getByRole("menuitem", { name: /Filter by Tag: prod/ });
  await expect(item).toContainText("replaces Tag: champion");
  await expectNoAxeViolationsInLayer(page);
  await item.click();
  await expect(page).toHaveURL(/\?tag=prod&fqn=/);
  await rows.first().hover();
  await rows
    .first()
    .getByRole("button", { name: /^Actions for the name/ })
    .click();
  await expect(
    page.getByRole("menuitem", { name: /Filter by Name: churn-xgb-checkpoint/ }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  const repo = rows.first().getByRole("button", { name: "churn-prediction" });
  await repo.click();
  await page.getByRole("menuitem", { name: "Copy name" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe("churn-prediction");
});

test("shows the count without each filter, and suggests similar names", async ({ page }) => {
  await page.goto("/?name=llama-sft-checkpoint&limit=25");
  await expect(listOf(page).rows).toHaveCount(25);
  await untilSeen(page, "llama-sft-checkpoint");
  await page.goto("/?tag=prod&name=llama-sft-checkpoint");
  const state = page.getByRole("status", { name: "No matching versions" });
  await expect(state.getByRole("button", { name: /Remove tag: prod → 432/ })).toBeVisible();
  await expect(
    state.getByRole("button", { name: /Remove name: llama-sft-checkpoint → 385/ }),
  ).toBeVisible();
  await page.goto("/?name=llama-sft-chekpoint");
  await state.getByRole("button", { name: "llama-sft-checkpoint" }).click();
  await expect(page).toHaveURL(/\?name=llama-sft-checkpoint$/);
});
