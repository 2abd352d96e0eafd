import {
  expect,
  expectContrast,
  expectNoAxeViolations,
  expectNoAxeViolationsInLayer,
  test,
} from "./fixtures.ts";
import { CHURN_7, LLAMA_15, listOf } from "./list.ts";

// One row beside the drawer: axe takes long for many, and the list is checked separately.
const VIEWS = [
  ["the list", "/?limit=25"],
  ["the list with filters", "/?name=churn-xgb-checkpoint&tag=prod&include_internal_metadata=true"],
  ["Overview", `/?fqn=${CHURN_7}&open=${CHURN_7}`],
  ["Metadata", `/?fqn=${LLAMA_15}&open=${LLAMA_15}&tab=metadata`],
  ["Manifest", `/?fqn=${LLAMA_15}&open=${LLAMA_15}&tab=manifest`],
  ["Usage", `/?fqn=${CHURN_7}&open=${CHURN_7}&tab=usage`],
  ["a version's page", `/version?open=${CHURN_7}`],
  ["a rejected API key", "/?fqn=demo-401"],
  ["a rejected filter", "/?fqn=demo-422"],
  ["rate limiting", "/?fqn=demo-429"],
  ["an unreadable row", "/?fqn=demo-malformed"],
  ["no match", "/?tag=prod&name=none"],
  ["a hostile URL", "/?bogus=1&offset=9999999"],
] as const;

// axe reads every style of the page, which takes long on a busy machine.
test.describe.configure({ timeout: 180_000 });

for (const [view, url] of VIEWS) {
  test(`${view} has no axe violations in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(url);
    await expect(page.locator("table, h1:visible, h2").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectContrast(page);
  });
}

test("active items are visible in forced colors", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`/?limit=25&open=${CHURN_7}&name=churn-xgb-checkpoint`);
  // The dot of an active filter is a border, since backgrounds are removed.
  const dot = page.getByRole("search", { name: "Filters" }).locator("label + [aria-hidden]");
  await expect(dot).toHaveCount(1);
  const ink = await dot.evaluate((it) => {
    const { borderTopColor, borderTopWidth } = getComputedStyle(it);
    return {
      borderTopColor,
      borderTopWidth,
      ground: getComputedStyle(document.body).backgroundColor,
    };
  });
  expect(ink.borderTopWidth).toBe("3px");
  expect(ink.borderTopColor).not.toBe(ink.ground);
  await expect(page.getByRole("tab", { selected: true })).toHaveCSS("outline-style", "solid");
  await expect(page.getByRole("button", { name: "Local" })).toHaveCSS("outline-style", "solid");
  await expect(page.getByRole("button", { name: "UTC" })).toHaveCSS("outline-style", "none");
  // The browser's own checkbox is shown, without the page's check mark.
  const box = page.getByRole("checkbox", { name: "Include internal metadata" });
  expect(await box.evaluate((it) => getComputedStyle(it, "::before").display)).toBe("none");
  await page.keyboard.press("/");
  const lines = page.getByRole("dialog", { name: "Command palette" }).getByRole("option");
  await expect(lines.first()).toHaveCSS("outline-style", "solid");
  await expect(lines.nth(1)).toHaveCSS("outline-style", "none");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the list, the sheet and the drawer have no axe violations", async ({ page }) => {
    await page.goto("/?limit=25");
    await expect(listOf(page).rows).toHaveCount(25);
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Filters" }).click();
    await expectNoAxeViolationsInLayer(page);
    await page.goto(`/?limit=25&open=${CHURN_7}&tab=usage`);
    await expect(page.getByRole("tab", { name: "Usage" })).toBeVisible();
    await expectNoAxeViolationsInLayer(page);
  });

  test("a tap outside a layer closes it and has no other effect", async ({ page }) => {
    const { rows } = listOf(page);
    await page.goto("/?limit=25");
    await expect(rows).toHaveCount(25);
    await page.getByRole("button", { name: "Filters" }).tap();
    await expect(listOf(page).filters).toBeVisible();
    const below = await page.locator("[data-search-box]").boundingBox();
    if (below === null) throw new Error("The search box has no position");
    await page.touchscreen.tap(below.x + below.width / 2, below.y + below.height / 2);
    await expect(listOf(page).filters).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Filters" })).toBeFocused();
    expect(new URL(page.url()).search).toBe("?limit=25");
  });

  test("announcements and toasts work inside a modal layer", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(`/?limit=25&open=${CHURN_7}`);
    const drawer = page.getByRole("dialog", { name: CHURN_7 });
    await drawer.getByRole("button", { name: "Copy FQN" }).click();
    await expect(drawer.locator("[aria-live=polite].sr-only")).toHaveText(/^Not copied/);
    await expect(drawer.getByRole("textbox", { name: "Text to copy" })).toHaveValue(CHURN_7);

    // A failure stays when its layer closes, and can be dismissed in the next one.
    await drawer.getByRole("button", { name: "Close" }).click();
    await expect(drawer).toHaveCount(0);
    await expect(page.getByRole("textbox", { name: "Text to copy" })).toHaveValue(CHURN_7);
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByRole("textbox", { name: "Text to copy" })).toHaveCount(0);
  });
});
