import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

test("shows the newest versions and pages through them @dev", async ({ page }) => {
  const { table, rows, pagination } = listOf(page);
  await page.goto("/");
  await expect(page).toHaveTitle("Artifact versions");
  await expect(page.getByText("Demo data")).toBeVisible();
  await expect(rows).toHaveCount(50);
  for (const name of [
    "Name",
    "Version",
    "Aliases",
    "Tags",
    "ML repo",
    "Type",
    "Created by",
    "Created",
    "Run",
    "Step",
  ]) {
    await expect(table.getByRole("columnheader", { name, exact: true })).toBeVisible();
  }
  await expect(pagination).toContainText("1–50 of 5,000");
  await expect(pagination.getByRole("link", { name: "Previous page" })).toBeDisabled();

  const first = await rows.first().textContent();
  await pagination.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/\?offset=50$/);
  await expect(pagination).toContainText("51–100 of 5,000");
  await expect(rows.first()).not.toHaveText(first ?? "");

  await pagination.getByRole("link", { name: "Last page" }).click();
  await expect(pagination).toContainText("4,951–5,000 of 5,000");
  await expect(pagination.getByRole("link", { name: "Next page" })).toBeDisabled();

  await page.goBack();
  await expect(pagination).toContainText("51–100 of 5,000");
  await page.goBack();
  await expect(pagination).toContainText("1–50 of 5,000");
  await expect(rows.first()).toHaveText(first ?? "");
});

test("prefetches the next page, up to 200 rows per page", async ({ page }) => {
  const offsets: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    // A single row only shows whether the rows between two pages have moved.
    const isPage = pathname.startsWith("/api/") && searchParams.get("limit") !== "1";
    if (isPage) offsets.push(searchParams.get("offset") ?? "");
  });
  // The server has requested the first page.
  await page.goto("/");
  await expect.poll(() => offsets).toEqual(["50"]);
  await page.getByRole("link", { name: "Next page" }).click();
  await expect.poll(() => offsets).toEqual(["50", "100"]);

  offsets.length = 0;
  await page.goto("/?limit=500");
  await expect(listOf(page).pagination).toContainText("1–500 of 5,000");
  await page.waitForLoadState("networkidle");
  expect(offsets).toEqual([]);
});

test("pages on while the browser limits changes of the URL, which follows later", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { pushState } = history;
    let calls = 0;
    setInterval(() => {
      if (document.documentElement.dataset.allow !== undefined) calls = 0;
    }, 100);
    history.pushState = (...args) => {
      calls += 1;
      if (calls > 10) throw new DOMException("Too many calls", "SecurityError");
      pushState.apply(history, args);
    };
  });
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  const { rows, pagination } = listOf(page);
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  await page.evaluate(async () => {
    for (let presses = 0; presses < 40; presses += 1) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "]", bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await expect(pagination).toContainText("1,001–1,025 of 5,000");
  await expect(page).toHaveURL(/offset=250&limit=25$/);
  await page.evaluate(() => {
    document.documentElement.dataset.allow = "";
  });
  await expect(page).toHaveURL(/offset=1000&limit=25$/);
  await page.goBack();
  await expect(pagination).toContainText("251–275 of 5,000");
  await page.goForward();
  await expect(pagination).toContainText("1,001–1,025 of 5,000");
  expect(loads).toBe(1);
});

test("changes the page size, keeping the first row visible", async ({ page }) => {
  const { pagination } = listOf(page);
  await page.goto("/?offset=150");
  await expect(pagination).toContainText("151–200");
  await pagination.getByRole("combobox", { name: "Rows per page" }).selectOption("100");
  await expect(page).toHaveURL(/\?offset=100&limit=100$/);
  await expect(pagination).toContainText("101–200 of 5,000");
});

test("renders only the visible rows of 1,000", async ({ page }) => {
  const { table, rows } = listOf(page);
  await page.goto("/?limit=1000");
  await expect(listOf(page).pagination).toContainText("1–1,000 of 5,000");
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(120);
  await expect(table).toHaveAttribute("aria-rowcount", "1001");
  const name = await rows.first().getByRole("link").first().textContent();
  await table.evaluate((element) => element.parentElement?.scrollTo(0, 1e6));
  await expect(table.locator('[aria-rowindex="1001"]')).toBeVisible();
  await expect(rows.first()).not.toHaveText(name ?? "");
});

/** Wraps text nodes in `font` elements, now and whenever text is added, as browser translators do. */
function translateEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode);
      for (const text of texts) {
        const parent = text.parentElement;
        if (
          parent === null ||
          text.nodeValue === "" ||
          parent.closest("font, script, style, [translate=no]")
        )
          continue;
        const outer = document.createElement("font");
        const inner = outer.appendChild(document.createElement("font"));
        parent.replaceChild(outer, text);
        inner.append(text);
      }
    };
    wrap(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test("works while the browser translates the page, except for values", async ({ page }) => {
  test.slow();
  const { rows, field, pagination, drawer, opener } = listOf(page);
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  const translated = await rows.first().evaluate((row) => {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const texts: (string | null)[] = [];
    while (walker.nextNode() !== null) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!parentElement?.closest("[translate=no], time, .sr-only, [aria-hidden]"))
        texts.push(nodeValue);
    }
    return texts;
  });
  expect(translated.filter((text) => !/^(\+\d+|\+|\d+|none)$/.test(text ?? ""))).toEqual([]);

  await translateEverything(page);
  await field("Name").fill("churn-xgb-checkpoint");
  await field("Name").press("Enter");
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
  await field("Version").fill("0");
  await expect(field("Version")).toHaveAttribute("aria-invalid", "true");
  await field("Version").fill("999999");
  await field("Version").press("Enter");
  await expect(page.getByRole("status", { name: "No matching versions" })).toBeVisible();
  await page.getByRole("search").getByRole("button", { name: "Clear all" }).click();
  await expect(pagination).toContainText("of 5,000");
  await pagination.getByRole("link", { name: "Next page" }).click();
  await expect(pagination).toContainText("51–100");
  await page.getByRole("button", { name: "UTC" }).click();
  await opener(rows.first()).click();
  for (const tab of [/^Metadata/, "Manifest", "Usage", "Overview"]) {
    await drawer.getByRole("tab", { name: tab }).click();
    await expect(drawer.getByRole("tabpanel")).not.toBeEmpty();
    if (tab instanceof RegExp) await drawer.getByLabel("Search metadata").fill("a");
  }
  const label = await drawer.getAttribute("aria-label");
  await drawer.getByRole("button", { name: "Next version" }).click();
  await expect(drawer).not.toHaveAccessibleName(label ?? "");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or run a command" }).fill("theme");
  await page.keyboard.press("Enter");
  await expect(drawer).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(rows).toHaveCount(50);
});

test("remembers theme and time zone in the browser, not in the URL", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  const time = page.locator("tbody [data-tip-time]").first();
  await expect(time).toHaveText("2026-03-14 10:26:53");
  await page.getByRole("button", { name: "UTC" }).click();
  await expect(time).toHaveText("2026-03-14 09:26:53");

  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await background()).toBe("rgb(255, 255, 255)");
  await page.getByRole("button", { name: "Theme: system" }).click();
  await page.getByRole("button", { name: "Theme: light" }).click();
  expect(await background()).toBe("rgb(19, 21, 24)");
  expect(new URL(page.url()).search).toBe("?name=churn-xgb-checkpoint&version=7");

  await page.reload();
  await expect(time).toHaveText("2026-03-14 09:26:53");
  expect(await background()).toBe("rgb(19, 21, 24)");
});

test("a page that throws shows an error that can be retried, and a link to the list", async ({
  page,
  expectedProblems,
}) => {
  expectedProblems.push(/broken on purpose/);
  await page.addInitScript(() => {
    const matchMedia = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      if (document.documentElement.dataset.repaired === undefined) {
        throw new Error("broken on purpose");
      }
      return matchMedia(query);
    };
  });
  const repair = () =>
    page.evaluate(() => {
      document.documentElement.dataset.repaired = "";
    });
  const failure = page.getByRole("alert", { name: "Something went wrong" });

  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  await expect(failure.getByRole("button", { name: "Copy details" })).toBeVisible();
  await failure.getByRole("button", { name: "Retry" }).click();
  await expect(failure).toBeVisible();
  await repair();
  await failure.getByRole("button", { name: "Retry" }).click();
  await expect(listOf(page).rows).toHaveCount(1);

  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  const reloaded = page.waitForEvent("load");
  await failure.getByRole("button", { name: "Reload page" }).click();
  await reloaded;
  await expect(failure).toBeVisible();
  await repair();
  const link = failure.getByRole("link", { name: "Go to all versions" });
  await link.click();
  await expect(listOf(page).rows).toHaveCount(50);

  // The link also works on the list itself, where it doesn't change the URL.
  await page.goto("/");
  await expect(failure).toBeVisible();
  await repair();
  await link.click();
  await expect(listOf(page).rows).toHaveCount(50);
});
