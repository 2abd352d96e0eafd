import { devices, type Page } from "@playwright/test";
import { expect, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";

const CHURN = "artifact:northwind/churn-prediction/churn-xgb-checkpoint";

function paletteOf(page: Page) {
  const palette = page.getByRole("dialog", { name: "Command palette" });
  return {
    palette,
    box: palette.getByRole("combobox"),
    options: palette.getByRole("option"),
  };
}

/** Presses keys one after another, and counts them. */
function counted(page: Page) {
  let presses = 0;
  return {
    count: () => presses,
    async press(key: string) {
      presses += 1;
      await page.keyboard.press(key);
    },
  };
}

test("from half a name to the snippet of the newest version, by keyboard within 12 keys", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { drawer } = listOf(page);
  const { box, options } = paletteOf(page);
  const keys = counted(page);
  await page.goto("/");
  await keys.press("/");
  await expect(box).toBeFocused();
  await page.keyboard.type("xgb ckpt");
  await expect(options.first()).toContainText("churn-xgb-checkpoint");
  await keys.press("ControlOrMeta+Enter");
  await expect(drawer).toHaveAccessibleName(`${CHURN}:62`);
  await expect(drawer.getByText("Newest version")).toBeVisible();
  await keys.press("/");
  await expect(box).toBeFocused();
  await page.keyboard.type("copy snip");
  await expect(options.first()).toContainText("Copy snippet");
  await keys.press("Enter");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`get_artifact_version_by_fqn("${CHURN}:62")`);
  expect(keys.count()).toBeLessThanOrEqual(12);
});

test("finds artifacts by parts of what they have, and versions by number", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  const { palette, box, options } = paletteOf(page);
  await page.goto("/?tag=prod");
  await page.keyboard.press("/");
  await box.fill("churn");
  await expect(palette.getByRole("group", { name: "Artifacts" }).getByRole("option")).toHaveCount(
    5,
  );
  await expect(options.first()).toContainText("newest 16 · replaces Tag: prod");
  await expect(options.last()).toContainText("Filter by Tag: churn");
  await expectNoAxeViolationsInLayer(page);
  await box.fill("chrun xgb");
  await expect(options.first()).toContainText("churn-xgb-checkpoint");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?fqn=artifact:northwind\/churn-prediction\/churn-xgb-checkpoint$/);
  await expect(rows.first()).toContainText("62");

  await page.keyboard.press("/");
  await box.fill("churn-xgb-checkpoint 7");
  await expect(options.first()).toContainText("Open churn-xgb-checkpoint 7");
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveAccessibleName(CHURN_7);

  await page.keyboard.press("/");
  await box.fill("daily orders latest");
  await expect(options.first()).toContainText("Open daily_orders_snapshot 1291 · newest");
  await box.fill("fraud prod");
  await expect(options.first()).toContainText("fraud-gbm · tag prod");
  await box.fill("refresh");
  await expect(options.first()).toContainText("Refresh");
});

test("says what loads, and what comes later doesn't move the active item", async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/api/artifact-index", async (route) => {
    await released;
    await route.continue();
  });
  const { palette, box, options } = paletteOf(page);
  await page.goto("/");
  await page.keyboard.press("/");
  await box.fill("churn");
  await expect(palette.getByRole("status").last()).toHaveText("Loading artifacts…");
  await page.keyboard.press("ArrowDown");
  const active = palette.locator("[role=option][data-highlighted]");
  const before = await active.textContent();
  release();
  await expect(palette.getByRole("group", { name: "More artifacts" })).toBeVisible();
  await expect(active).toHaveText(before ?? "");
  await box.fill("churn-x");
  await expect(options.first()).toContainText("churn-xgb-checkpoint");
  await expect(palette.getByRole("group", { name: "More artifacts" })).toHaveCount(0);
});

test("an old version says which is the newest, and keys lead to older and newer ones", async ({
  page,
}) => {
  const { drawer } = listOf(page);
  await page.goto(`/?open=${CHURN_7}&tab=usage`);
  await expect(drawer).toContainText("Version 7 · newest is 62");
  await page.keyboard.press("Shift+J");
  await expect(drawer).toHaveAccessibleName(`${CHURN}:6`);
  await page.keyboard.press("Shift+K");
  await page.keyboard.press("Shift+K");
  await expect(drawer).toHaveAccessibleName(`${CHURN}:8`);
  await expect(page).toHaveURL(/&tab=usage$/);
  await drawer.getByRole("link", { name: "Open the newest version, 62" }).click();
  await expect(drawer).toHaveAccessibleName(`${CHURN}:62`);
  await expect(drawer).toContainText("Newest version");
  await expect(drawer.getByRole("heading", { name: "churn-xgb-checkpoint" })).toBeFocused();
  await expect(
    drawer.getByRole("button", { name: "Newer version of this artifact" }),
  ).toBeDisabled();
  await page.keyboard.press("Shift+K");
  await expect(page.getByRole("region", { name: "Notification" })).toContainText(
    "No newer version found",
  );
  await drawer.getByRole("button", { name: "Older version of this artifact" }).click();
  // 61 was deleted.
  await expect(drawer).toHaveAccessibleName(`${CHURN}:60`);
});

test("a version that doesn't exist leads to those that do", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  await page.goto(`/?tag=prod&open=${CHURN}:9999`);
  await drawer.getByRole("link", { name: "All versions of this artifact" }).click();
  await expect(page).toHaveURL(/\/\?fqn=artifact:[^&]*$/);
  await expect(rows.first()).toContainText("62");
});

test("a version's page leads to the newest version's page", async ({ page }) => {
  await page.goto(`/version?open=${CHURN_7}`);
  await page.getByRole("link", { name: "Open the newest version, 62" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("churn-xgb-checkpoint 62");
  await expect(page).toHaveURL(`/version?open=${CHURN}:62`);
});

test("shows all versions or the latest of each artifact", async ({ page }) => {
  const { rows, field } = listOf(page);
  await page.goto("/?limit=25&offset=25");
  await expect(rows).toHaveCount(25);
  const choice = page.getByRole("group", { name: "Versions" });
  await choice.getByRole("button", { name: "Latest of each artifact" }).click();
  await expect(page).toHaveURL(/\?version=latest&limit=25$/);
  await expect(field("Version")).toHaveValue("latest");
  await expect(page.getByText("74 versions", { exact: true })).toBeVisible();
  await choice.getByRole("button", { name: "All versions" }).click();
  await expect(page).toHaveURL(/\/\?limit=25$/);
});

test.describe("on a phone", () => {
  const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
  test.use(phone);

  test("from half a name to a version and its snippet", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { rows, drawer } = listOf(page);
    const { box, options } = paletteOf(page);
    await page.goto("/");
    await page.getByRole("button", { name: "Search or run a command" }).tap();
    await box.fill("xgb ckpt");
    // The index may still be loading.
    await expect(options.first()).toContainText("churn-xgb-checkpoint");
    await options.first().tap();
    await expect(page).toHaveURL(/\?fqn=artifact:/);
    await expect(rows.first()).toContainText("62");
    await rows.first().tap();
    await expect(drawer).toHaveAccessibleName(`${CHURN}:62`);
    await drawer.getByRole("button", { name: "Copy snippet" }).tap();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`get_artifact_version_by_fqn("${CHURN}:62")`);
  });
});
