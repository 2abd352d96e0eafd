import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listOf, openWithoutScript } from "./list.ts";

const ONE_ROW = "/?name=churn-xgb-checkpoint&version=7";

/** Expects the server's HTML to have what `choose…` and `storeEarlier` set. */
async function expectChosen(browser: Browser, page: Page): Promise<void> {
  const still = await openWithoutScript(browser, page, ONE_ROW);
  const { rows, filters } = listOf(still);
  await expect(still.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(rows.first()).toContainText("2026-03-14 09:26");
  await expect(still.locator("[data-density=compact]")).toHaveCount(1);
  await expect(still.getByRole("columnheader")).toHaveText(["Name", "Created", "Tags"]);
  await expect(filters).toHaveCount(0);
  await still.context().close();
}

test("what was chosen on an earlier page is in the first HTML @dev", async ({ page, browser }) => {
  await page.goto("/?limit=25&cols=!name,created_at,tags");
  await page.getByRole("button", { name: "Theme: system" }).click();
  await page.getByRole("button", { name: "Theme: light" }).click();
  await page.getByRole("button", { name: "UTC" }).click();
  await page.getByRole("button", { name: "Hide filters" }).click();
  await page.getByRole("button", { name: "Columns" }).click();
  const panel = page.getByRole("dialog", { name: "Columns" });
  await panel.getByRole("button", { name: "Compact" }).click();
  await panel.getByRole("button", { name: "Save as default" }).click();
  await expectChosen(browser, page);
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain("theme");
});

/** What an earlier build stored, by key. */
const EARLIER = {
  theme: '"dark"',
  zone: '"utc"',
  filters: '"closed"',
  columns: '"!name,created_at,tags"',
  density: '"compact"',
  "drawer-width": "700",
};

test("what an earlier build stored is moved to the cookie", async ({ page, browser }) => {
  await page.goto("/no/such/page");
  await page.evaluate((earlier) => {
    for (const [name, text] of Object.entries(earlier))
      localStorage.setItem(`artifact-versions:${name}`, text);
  }, EARLIER);
  await page.goto(ONE_ROW);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("columnheader")).toHaveText(["Name", "Created", "Tags"]);
  const left = await page.evaluate(() => Object.keys(localStorage));
  const moved = Object.keys(EARLIER).map((name) => `artifact-versions:${name}`);
  expect(left.filter((key) => moved.includes(key))).toEqual([]);
  await expectChosen(browser, page);
});

/** Makes a query string the start view of this browser, and tells the server. */
async function setStartView(page: Page, search: string): Promise<void> {
  await page.goto("/no/such/page");
  const views = { views: [{ id: "1", name: "Start", search }], start: "1" };
  await page.evaluate((text) => {
    localStorage.setItem("artifact-versions:views", text);
  }, JSON.stringify(views));
  await page.goto("/no/such/page");
}

test("the cookie stays on this site, and is small", async ({ page, context }) => {
  await page.goto("/no/such/page");
  await page.getByRole("button", { name: "Theme: system" }).click();
  const tags = Array.from({ length: 500 }, (_, index) => `name-${index}`).join("-");
  await setStartView(page, `?tag=prod&name=${tags}`);
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  const { name, value = "", sameSite, path } = cookie ?? {};
  expect([name, sameSite, path]).toEqual(["artifact-versions", "Lax", "/"]);
  expect(`${name}=${value}`.length).toBeLessThanOrEqual(3000);
  expect(value).toContain("theme=light");
  // It is too long for the cookie, so the browser opens it.
  await page.goto("/");
  await expect(page).toHaveURL(/\?tag=prod&name=name-0-/);
  await expect(listOf(page).field("Tag")).toHaveValue("prod");
});

test("the start view opens with the bare URL, but not after a reload @dev", async ({
  page,
  browser,
}) => {
  await setStartView(page, "?tag=prod&limit=25");
  const { pagination, field } = listOf(page);
  const still = await openWithoutScript(browser, page, "/");
  await expect(listOf(still).pagination).toContainText("1–25 of 385");
  await expect(listOf(still).field("Tag")).toHaveValue("prod");
  await still.reload();
  await expect(listOf(still).pagination).toContainText("1–50 of 5,000");
  await still.context().close();

  const limits: (string | null)[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith("/api/")) limits.push(searchParams.get("offset"));
  });
  await page.goto("/");
  await expect(page).toHaveURL(/\?tag=prod&limit=25$/);
  await expect(pagination).toContainText("1–25 of 385");
  await expect(field("Tag")).toHaveValue("prod");
  await expect.poll(() => limits).toEqual(["25"]);
  await page.evaluate(() => history.replaceState(null, "", "/"));
  limits.length = 0;
  await page.reload();
  await expect(pagination).toContainText("1–50 of 5,000");
  await expect.poll(() => limits).toEqual(["50"]);
  expect(new URL(page.url()).search).toBe("");
});

/** Runs in the page: records the theme of each frame. */
function recordThemes(): void {
  const themes: string[] = [];
  Object.assign(window, { themes });
  const record = () => {
    const { dataset } = document.documentElement;
    const background = document.body && getComputedStyle(document.body).backgroundColor;
    themes.push(`${dataset.theme} ${background}`);
    requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
}

test("no frame has another theme than the chosen one @dev", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/no/such/page");
  await page.getByRole("button", { name: "Theme: system" }).click();
  await page.getByRole("button", { name: "Theme: light" }).click();
  await page.addInitScript(recordThemes);
  await page.goto("/");
  await expect(listOf(page).rows).toHaveCount(50);
  await page.waitForLoadState("networkidle");
  const themes: string[] = await page.evaluate(() => Reflect.get(window, "themes"));
  expect(themes.length).toBeGreaterThan(5);
  expect(new Set(themes)).toEqual(new Set(["dark rgb(19, 21, 24)"]));
});
