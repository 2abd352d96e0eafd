import type { Page } from "@playwright/test";
import { expect, test, untilStarted } from "./fixtures.ts";
import { CHURN_7, listOf, openWithoutScript } from "./list.ts";

/** The offsets of the browser's list requests; the list grows while the page runs. */
function offsetsRequested(page: Page): string[] {
  const offsets: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith("/api/")) offsets.push(searchParams.get("offset") ?? "");
  });
  return offsets;
}

test("opens with its rows, which the browser doesn't request @dev", async ({ page, request }) => {
  const html = await (await request.get("/", { headers: { accept: "text/html" } })).text();
  expect(html.match(/ data-opener="/g)).toHaveLength(50);
  const documents: string[] = [];
  page.on("request", (one) => {
    if (one.resourceType() === "document") documents.push(one.url());
  });
  const offsets = offsetsRequested(page);
  const { rows, pagination } = listOf(page);
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  await expect(pagination).toContainText("1–50 of 5,000");
  // The next page is prefetched.
  await expect.poll(() => offsets).toEqual(["50"]);
  await page.waitForLoadState("networkidle");
  expect([documents.length, offsets]).toEqual([1, ["50"]]);
});

test("the first row is painted after six requests at most", async ({ page }) => {
  await page.goto("/");
  await expect(listOf(page).rows).toHaveCount(50);
  const before = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (paint === undefined) return undefined;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < paint.startTime)
      .map(({ name }) => name);
  });
  // The page itself is the sixth.
  expect(before?.length, before?.join("\n")).toBeLessThan(6);
});

/**
 * Returns what a page says, what is in its fields, and how wide its columns are. Without what only the
 * browser knows: what was announced, and how many of several chips fit.
 */
function contentOf(page: Page) {
  return page.locator("#root").evaluate((root) => {
    const isLeftOut = (node: Node) =>
      node.parentElement?.closest("noscript, [aria-live], .chips") !== null;
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { currentNode } = walker;
      if (!isLeftOut(currentNode)) texts.push(currentNode.nodeValue ?? "");
    }
    return {
      texts: texts.join(""),
      fields: Array.from(
        root.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select"),
        ({ name, value, checked }) => `${name}: ${value} ${checked}`,
      ),
      widths: Array.from(root.querySelectorAll("th"), (cell) =>
        Math.round(cell.getBoundingClientRect().width),
      ),
    };
  });
}

/** URLs, and what the server's HTML says for each. */
const URLS: readonly (readonly [url: string, ...texts: string[]])[] = [
  ["/", "5,000 versions", "1–50 of 5,000"],
  ["/?offset=4950&limit=100", "4,951–5,000 of 5,000"],
  ["/?tag=prod&version=7&include_internal_metadata=true&limit=25", "Tag", "prod", "7"],
  [
    "/?name=churn-xgb-checkpoint&sort=-version&cols=!name~300,version~90,created_at,updated_at,step",
    "churn-xgb-checkpoint",
    "Updated",
    "1–50 of 59",
  ],
  [`/?fqn=${CHURN_7}&open=${CHURN_7}`, "Mina Park", "Booster after 420 rounds"],
  [`/?fqn=${CHURN_7}&open=${CHURN_7}&tab=metadata`, "early_stopped", "0.9137"],
  [`/version?open=${CHURN_7}&tab=metadata`, "early_stopped", "0.9137"],
  [`/version?open=${CHURN_7}&tab=manifest`, "early_stopped: true"],
  ["/?limit=0&sort=size&nonsense=1", "Ignored from the URL", "nonsense=1"],
  ["/?fqn=demo-malformed", "Unreadable row"],
  ["/no/such/page", "Page not found"],
];

for (const [url, ...expected] of URLS) {
  const isImportant = url === "/" || url.startsWith("/version?");
  test(`says the same before and after hydration: ${url}${isImportant ? " @dev" : ""}`, async ({
    page,
    browser,
  }) => {
    // On a first visit, the server doesn't know the time zone.
    await page.goto("/no/such/page");
    const still = await openWithoutScript(browser, page, url);
    const before = await contentOf(still);
    await still.context().close();
    for (const text of expected) expect(before.texts).toContain(text);
    await page.goto(url);
    await page.waitForLoadState("networkidle");
    expect(await contentOf(page)).toEqual(before);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pages and versions are links", async ({ page }) => {
    const { rows, pagination, opener, drawer } = listOf(page);
    await page.goto("/?limit=25&tag=prod", { waitUntil: "commit" });
    await expect(rows).toHaveCount(25);
    await expect(rows.last()).toBeVisible();
    await expect(pagination.getByRole("link", { name: "Previous page" })).toBeDisabled();
    await pagination.getByRole("link", { name: "Next page" }).click();
    await expect(pagination).toContainText("26–50 of");
    await expect(page).toHaveURL(/\?tag=prod&offset=25&limit=25$/);
    const fqn = await opener(rows.nth(2)).getAttribute("data-opener");
    await opener(rows.nth(2)).click();
    await expect(drawer).toHaveAccessibleName(fqn ?? "");
    await expect(drawer.getByRole("heading").first()).toBeVisible();
    await page.goBack();
    await expect(drawer).toHaveCount(0);
    await page.goBack();
    await expect(pagination).toContainText("1–25 of");
  });

  test("the filters are a form that keeps the columns and the page size", async ({ page }) => {
    const { rows, field, filters, pagination } = listOf(page);
    await page.goto("/?offset=25&limit=25&cols=!name,tags", { waitUntil: "commit" });
    await field("Tag").fill("prod");
    await filters.getByRole("button", { name: "Apply" }).click();
    await expect(pagination).toContainText("1–25 of 385");
    const query = new URL(page.url()).searchParams;
    expect([query.get("tag"), query.get("limit"), query.get("cols"), query.get("offset")]).toEqual([
      "prod",
      "25",
      "!name,tags",
      null,
    ]);
    await expect(page.getByRole("columnheader")).toHaveText(["Name", "Tags"]);
    await expect(rows.first()).toContainText("prod");
    await expect(field("Tag")).toHaveValue("prod");
    await expect(page.getByText("Ignored from the URL")).toHaveCount(0);
  });
});

const PHONE =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

/** Runs in the page: adds up the layout shifts that no input caused. */
function recordShifts(): void {
  const root = Object.assign(window, { shifts: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry.toJSON();
      if (!hadRecentInput) root.shifts += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

for (const { name, ...options } of [
  { name: "a large window", viewport: { width: 1440, height: 900 } },
  { name: "a phone", viewport: { width: 390, height: 844 }, isMobile: true, userAgent: PHONE },
]) {
  test.describe(`on a first visit, in ${name}`, () => {
    test.use({ timezoneId: "Asia/Kolkata", ...options });

    test("nothing moves while the times are corrected", async ({ page }) => {
      await page.addInitScript(recordShifts);
      const url = "/?name=churn-xgb-checkpoint&limit=100&cols=!name,created_at,updated_at";
      const html = await (await page.request.get(url, { headers: { accept: "text/html" } })).text();
      expect(html.includes("2026-03-14 09:26"), "the server renders UTC").toBe(true);
      await page.goto(url);
      const { rows } = listOf(page);
      await expect(rows.filter({ hasText: "2026-03-14 14:56" })).toHaveCount(1);
      await page.waitForLoadState("networkidle");
      const shifts = await page.evaluate(() => Reflect.get(window, "shifts"));
      expect(shifts).toBeLessThanOrEqual(0.02);
    });
  });
}

/** Holds the app's script back until the returned function is called. */
async function holdApp(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/assets/index-*.js", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test("text that is typed before the app has started is not lost", async ({ page }) => {
  const letAppStart = await holdApp(page);
  await page.goto("/", { waitUntil: "commit" });
  const tag = page.getByRole("search", { name: "Filters" }).getByLabel("Tag");
  await tag.click();
  await page.keyboard.type("prod");
  letAppStart();
  await untilStarted(page);
  await expect(tag).toHaveValue("prod");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?tag=prod$/);
});

test("a panel that is opened before the app has started has its content", async ({ page }) => {
  const letAppStart = await holdApp(page);
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("button", { name: "Views" }).click();
  letAppStart();
  const panel = page.getByRole("dialog", { name: "Views" });
  await expect(panel.getByRole("textbox", { name: "View name" })).toBeVisible();
});
