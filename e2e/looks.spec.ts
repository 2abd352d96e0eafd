import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { CHURN_7, LLAMA_15, listOf } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

/** Measures an element that is on the page. */
async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("The element has no box");
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

const headerOf = (page: Page, name: RegExp | string) =>
  listOf(page).table.getByRole("columnheader", { name });

test("a sorted header stays on one line, and sorting doesn’t make the table scroll", async ({
  page,
}) => {
  const { table, rows } = listOf(page);
  for (const [id, label] of [
    ["version", "Version"],
    ["type", "Type"],
    ["step", "Step"],
  ] as const) {
    await page.goto(`/?limit=25&sort=${id}`);
    await expect(rows).toHaveCount(25);
    const header = headerOf(page, label);
    const text = await boxOf(header.getByText(label, { exact: true }));
    const badge = await boxOf(header.getByText("page", { exact: true }));
    const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
    expect(Math.abs(middle(text) - middle(badge))).toBeLessThan(2);
    expect(badge.right).toBeLessThanOrEqual((await boxOf(header)).right);
    expect((await boxOf(header)).height).toBe(32);
    // Nothing of the label is cut.
    expect(
      await header
        .getByText(label, { exact: true })
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);
    const scroller = table.locator("..");
    expect(
      await scroller.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
  }
});

/**
 * For each line of chips, the text and the cut width of those that are cut beside another one, and whether
 * something is outside of its line.
 */
const cutChips = (table: Locator) =>
  table.locator("tbody").evaluate((body) => {
    const tags = [...body.querySelectorAll(".alias, .tag")];
    const lines = new Set(tags.map((tag) => tag.closest(".chips, td")));
    return [...lines].flatMap((line) => {
      if (line === null) return ["a chip without a line"];
      const isOut = line.scrollWidth > line.clientWidth;
      const texts = [...line.querySelectorAll(".alias, .tag")];
      const cut = texts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      const isBad = isOut || (texts.length > 1 && cut.length > 0);
      return isBad ? [line.textContent] : [];
    });
  });

test("chips show whole, as many as fit, and +N opens the others", async ({ page }) => {
  const { table, rows } = listOf(page);
  const hidden = table.getByRole("button", { name: /^More tags \(\d+\)$/ });
  const counts: number[] = [];
  for (const width of [96, 148, 400]) {
    await page.goto(`/?limit=100&cols=name,tags~${width},aliases~90`);
    await expect(rows).toHaveCount(100);
    expect(await cutChips(table)).toEqual([]);
    counts.push(await hidden.count());
  }
  const [narrow = 0, normal = 0, wide = 0] = counts;
  expect(narrow).toBeGreaterThan(normal);
  expect(normal).toBeGreaterThanOrEqual(wide);

  // A single chip may be cut, but not to a stump.
  await page.goto("/?limit=100&cols=name,tags~96,aliases~90");
  await expect(rows).toHaveCount(100);
  const seen = await table
    .locator("[data-value-kind=tag]")
    .evaluateAll((tags) => tags.map(({ clientWidth }) => clientWidth));
  expect(Math.min(...seen)).toBeGreaterThan(20);
  const first = hidden.first();
  const count = Number((await first.textContent())?.slice(1));
  await first.click();
  await expect(page.locator("[popover]:popover-open [data-value-kind=tag]")).toHaveCount(count);
});

test("two columns are next to each other in a wide window", async ({ page }) => {
  const { rows } = listOf(page);
  await page.goto("/?limit=25&cols=name,version");
  await expect(rows).toHaveCount(25);
  const name = await boxOf(headerOf(page, "Name"));
  const version = await boxOf(headerOf(page, "Version"));
  expect(version.right - name.x).toBeLessThan(500);
  // The rules of the rows still reach the edge of the window.
  expect((await boxOf(rows.first())).right).toBe(1440);
});

test("pinned columns have an edge while others are scrolled under them", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const { table, rows } = listOf(page);
  const edgeOf = (cell: Locator) =>
    cell.evaluate((element) => {
      const edge = getComputedStyle(element, "::before");
      return edge.content === "none" ? "none" : edge.borderRightWidth;
    });
  const scrollTo = (left: number) =>
    table.locator("..").evaluate((scroller, to) => scroller.scrollTo(to, 0), left);

  await page.goto("/?limit=25&cols=!name,!version,tags,type,fqn,source,description");
  await expect(rows).toHaveCount(25);
  const cells = rows.first().getByRole("cell");
  expect(await edgeOf(headerOf(page, "Version"))).toBe("none");
  await scrollTo(100);
  await expect.poll(() => edgeOf(headerOf(page, "Version"))).toBe("1px");
  expect(await edgeOf(cells.nth(2))).toBe("1px");
  expect(await edgeOf(cells.nth(1))).toBe("none");

  await page.goto("/?limit=25&cols=name,version,tags,type,fqn,source,description");
  await expect(rows).toHaveCount(25);
  await scrollTo(100);
  await expect.poll(() => edgeOf(cells.nth(0))).toBe("1px");
});

test("an opened version has the focus on its heading, with a ring only after the keyboard", async ({
  page,
}) => {
  const { rows, opener, drawer } = listOf(page);
  const heading = drawer.getByRole("heading").first();
  const rings = () =>
    drawer.evaluate((element) =>
      [element, element.querySelector("h2")].map((it) => it && getComputedStyle(it).outlineStyle),
    );
  await page.goto(`/?open=${CHURN_7}`);
  await expect(heading).toBeFocused();
  expect(await rings()).toEqual(["none", "none"]);
  await page.keyboard.press("Tab");
  await expect(heading.getByRole("button").first()).toBeFocused();

  await page.goto("/?limit=25");
  await opener(rows.first()).click();
  await expect(heading).toBeFocused();
  expect(await rings()).toEqual(["none", "none"]);
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  expect(await rings()).toEqual(["none", "solid"]);
});

test("the header of the drawer is evenly spaced", async ({ page }) => {
  const { drawer } = listOf(page);
  await page.goto(`/?open=${CHURN_7}`);
  const heading = drawer.getByRole("heading").first();
  await expect(heading).toBeVisible();
  const gaps = await heading.evaluate((element) => {
    const boxes = [...element.querySelectorAll("button, button")].map((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return range.getBoundingClientRect();
    });
    const chip = element.nextElementSibling?.getBoundingClientRect();
    const [name, version] = boxes;
    if (!(name && version && chip)) throw new Error("The header has other parts");
    return [version.left - name.right, chip.left - version.right];
  });
  for (const gap of gaps) {
    expect(gap).toBeGreaterThan(3);
    expect(gap).toBeLessThan(10);
  }
});

test("metadata tells deep paths apart, and its buttons cover no text", async ({ page }) => {
  const { drawer } = listOf(page);
  await page.goto(`/?open=${LLAMA_15}&tab=metadata`);
  const edge = drawer.getByRole("separator", { name: "Resize drawer" });
  for (let step = 0; step < 5; step += 1) await edge.press("ArrowRight");
  await expect(edge).toHaveAttribute("aria-valuenow", "520");
  const row = drawer.getByRole("row", { name: /task_000.config.decoding.temperature/ });
  await expect(row).toHaveText(/per_task.task_000.config.decoding.temperature/);
  const seen = await row.locator(".cut-out").evaluate((hidden) => hidden.textContent);
  expect(seen).toBe("config.");
  const path = row.locator("td > span").first();
  expect(await path.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
  // Its text is on the same line as that of a whole path.
  const heights = await drawer
    .locator("tr td:first-child > span")
    .evaluateAll((paths) => paths.map((it) => it.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);

  const long = drawer.getByRole("row", { name: /long_text/ });
  await drawer.getByRole("textbox", { name: "Search metadata" }).fill("long_text");
  await long.hover();
  const value = await long
    .locator("td:last-child > span")
    .first()
    .evaluate((element) => {
      const { right } = element.getBoundingClientRect();
      const { paddingRight, textOverflow } = getComputedStyle(element);
      return { right: right - Number.parseFloat(paddingRight), textOverflow };
    });
  expect(value.textOverflow).toBe("ellipsis");
  const copyPath = await boxOf(long.getByRole("button", { name: "Copy path long_text" }));
  expect(value.right).toBeLessThanOrEqual(copyPath.x);
});

test("wrapped lines of a manifest keep their indent, and are copied exactly", async ({ page }) => {
  const { drawer } = listOf(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const format of ["JSON", "YAML"]) {
    await page.goto(`/?open=${CHURN_7}&tab=manifest`);
    await drawer.getByRole("button", { name: format }).click();
    const line = drawer.locator("pre > span", { hasText: "uri" });
    await expect(line).toBeVisible();
    const { lefts, text, selected } = await line.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const start = element.getBoundingClientRect().left;
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const last = boxes.at(-1)?.top;
      const below = boxes.filter(({ top }) => top === last).map(({ left }) => left - start);
      const pre = element.closest("pre");
      getSelection()?.selectAllChildren(pre ?? element);
      return {
        lefts: Math.min(...below),
        text: pre?.textContent ?? "",
        selected: getSelection()?.toString() ?? "",
      };
    });
    // Two spaces of indent and two more, of about 7 pixels each.
    expect(lefts).toBeGreaterThan(25);
    expect(selected.trimEnd()).toBe(text.trimEnd());
    expect(text.split("\n").find((row) => row.includes("uri"))).toMatch(/^ +.*1841/);
  }
});

test("the filters make room for the drawer in a narrow window, and come back", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const { rows, filters, drawer, table, opener } = listOf(page);
  await page.goto("/?limit=25");
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await expect(filters).toBeVisible();
  await opener(rows.first()).click();
  await expect(drawer).toBeVisible();
  await expect(filters).toHaveCount(0);
  expect((await boxOf(table.locator(".."))).width).toBeGreaterThan(400);
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await expect(filters).toBeVisible();
  await page.getByRole("button", { name: "Hide filters" }).click();
  await expect(filters).toHaveCount(0);
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(filters).toBeVisible();
  await page.reload();
  await expect(filters).toBeVisible();
});

test("the page itself never scrolls, only its parts", async ({ page }) => {
  const { rows } = listOf(page);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await page.goto("/?limit=200");
  await expect(rows.first()).toBeVisible();
  expect(await overflow()).toBe(0);
  await page.getByRole("button", { name: "Search this page" }).click();
  await page.keyboard.type("churn");
  await expect(page.getByRole("search").getByRole("status")).toContainText("1 of");
  await expect(rows.filter({ hasText: "churn" }).first()).toBeInViewport();
  expect(await overflow()).toBe(0);
  await page.setViewportSize({ width: 900, height: 320 });
  for (const tab of ["overview", "metadata", "manifest", "usage"]) {
    await page.goto(`/?fqn=${LLAMA_15}&open=${LLAMA_15}&tab=${tab}`);
    await expect(page.getByRole("tab", { selected: true })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await overflow(), tab).toBe(0);
  }
});

test("the menu of a run shows its ID in monospace, with its end", async ({ page }) => {
  const { rows } = listOf(page);
  await page.goto("/?limit=25&name=llama-sft-checkpoint");
  await rows
    .first()
    .getByRole("button", { name: /^[0-9a-f]{4}…[0-9a-f]{4}$/ })
    .click();
  const item = page.getByRole("menuitem", { name: /^Filter by Run IDs: [0-9a-f]{32}$/ });
  await expect(item.locator(".cut")).toHaveCSS("font-family", /mono/i);
  const copied = page.getByRole("menuitem", { name: /^Copy [0-9a-f]{32}$/ }).locator(".cut");
  await expect(copied).toHaveCSS("font-family", /mono/i);
  await expect(copied).toHaveAttribute("data-cut", /^[0-9a-f]{6,}…[0-9a-f]{6,}$/);
});

test("prints all rows of a long page, dark on white, with the filters and the URL", async ({
  page,
}) => {
  const { table, rows } = listOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const heading = page.waitForResponse(/print-heading/);
  await page.goto("/?name=llama-sft-checkpoint&limit=200");
  await heading;
  await expect(rows.first()).toBeVisible();
  const count = Number(await table.locator("tbody").getAttribute("data-rows"));
  expect(count).toBe(200);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await expect(table.locator("tbody [data-opener]")).toHaveCount(count);
  await expect(page.getByText("Name: llama-sft-checkpoint")).toBeVisible();
  const run = table.locator("[data-value-kind=run_ids]").first();
  await expect(run).toHaveText(/^[0-9a-f]{32}$/);
  await expect(page.getByText(page.url())).toBeVisible();
  await expect(page.getByText(/^Printed \d{4}-\d{2}-\d{2}/)).toBeVisible();
  for (const part of ["Pagination", "Filters"]) {
    await expect(page.getByLabel(part, { exact: true })).toBeHidden();
  }
  await expect(page.getByRole("button", { name: "Columns" })).toBeHidden();
  await expect(page.getByRole("checkbox").first()).toBeHidden();
  const paper = await table.evaluate((element) => {
    const last = element.querySelector("tbody > tr:last-child");
    const link = last?.querySelector("a") ?? element;
    return {
      color: getComputedStyle(link).color,
      head: getComputedStyle(element.querySelector("thead") ?? element).display,
      breakInside: getComputedStyle(last ?? element).breakInside,
      isWhole: document.documentElement.scrollHeight >= element.getBoundingClientRect().bottom,
    };
  });
  expect(paper).toEqual({
    color: "rgb(24, 28, 34)",
    head: "table-header-group",
    breakInside: "avoid",
    isWhole: true,
  });
});

test("prints an open version with all of its metadata, without the list", async ({ page }) => {
  const { drawer, table } = listOf(page);
  await page.goto(`/?open=${LLAMA_15}&tab=metadata`);
  await expect(drawer.getByRole("tab", { name: /Metadata/ })).toBeVisible();
  const count = Number((await drawer.getByText(/\d+ paths/).textContent())?.match(/\d+/)?.[0]);
  await page.emulateMedia({ media: "print" });
  await expect(drawer.locator("tbody > tr[aria-rowindex]")).toHaveCount(count);
  await expect(table).toBeHidden();
  await expect(drawer.getByRole("button", { name: "Close" })).toBeHidden();
  await expect(drawer.getByText("per_task.task_000.config.decoding.").first()).toBeVisible();
});

/** The width of A4 between the margins, in CSS pixels. */
const PAPER_WIDTH = 703;

/** A row with a long name, a long tag, and metadata with paths of about 105 and 300 characters. */
function longRow(): string {
  const nested = (depth: number) => {
    const keys = Array.from({ length: depth }, (_, index) => `"segment_${index}":`);
    return `${keys.join("{")}"value"${"}".repeat(depth - 1)}`;
  };
  const metadata = `{${nested(10)},"deep":{${nested(28)}},"text":"${"word ".repeat(99)}"}`;
  return `{"id":"1","fqn":"artifact:t/r/${"n".repeat(300)}:1","ml_repo_id":"1","tags":["${"t".repeat(99)}"],
    "created_at":"2026-01-02T03:04:05Z","manifest":{"metadata":${metadata}}}`;
}

/** The right edge and the width of each cell of a row, and whether its text overflows it. */
const cellsOf = (row: Locator) =>
  row.locator("th:visible, td:visible").evaluateAll((cells) =>
    cells.map((cell) => {
      const { right, width } = cell.getBoundingClientRect();
      return { right, width, isCut: cell.scrollWidth > cell.clientWidth };
    }),
  );

test("long names, paths and values wrap on paper, and no column is off it", async ({ page }) => {
  const body = `{"data":[${longRow()}],"pagination":{"total":1}}`;
  const server = await startBefore((_, response) => sendJson(response, body));
  try {
    const { rows, drawer } = listOf(page);
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    for (const url of ["/", "/?open=id:1&tab=metadata"]) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(server.url + url);
      const shown = url === "/" ? rows : drawer.locator("tbody > tr");
      await expect(shown.first()).toBeVisible();
      await page.emulateMedia({ media: "print" });
      await expect(page.getByText(/^Printed \d{4}-/)).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(PAPER_WIDTH);
      for (const row of await shown.all()) {
        const cells = await cellsOf(row);
        expect(cells).toHaveLength(url === "/" ? 10 : 3);
        for (const { right, width, isCut } of cells) {
          expect(right).toBeLessThanOrEqual(PAPER_WIDTH);
          expect(width).toBeGreaterThan(25);
          expect(isCut).toBe(false);
        }
        if (url !== "/") expect(cells.at(-1)?.width).toBeGreaterThan(200);
      }
    }
  } finally {
    await server.stop();
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a row shows its chips whole, and the skeleton has the rows’ shape", async ({ page }) => {
    const { table, rows } = listOf(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto("/?limit=100");
    await expect(rows).toHaveCount(100);
    expect(await cutChips(table)).toEqual([]);
    const tall = rows.filter({ has: page.locator(".tag") }).first();
    const { height } = await boxOf(tall);

    await page.goto("/?fqn=demo-stall");
    const skeleton = page.locator("main .appear-late");
    await expect(skeleton.locator("table")).toHaveCount(0);
    const line = await boxOf(skeleton.locator("> div").first());
    expect(Math.abs(line.height - height)).toBeLessThan(4);
    expect(line.right).toBe(320);
  });

  test("the menu of the header has the tools of the list and the settings", async ({ page }) => {
    const { rows } = listOf(page);
    await page.goto("/?limit=25");
    await expect(rows).toHaveCount(25);
    const more = page.getByRole("button", { name: "More", exact: true });
    const item = (name: string) => page.getByRole("menuitem", { name });
    await more.click();
    for (const name of ["Views", "Refresh", "Share"]) {
      expect((await boxOf(item(name))).height).toBeGreaterThanOrEqual(44);
    }
    await expect(item("Views")).toBeFocused();
    await page.getByRole("menuitemradio", { name: "UTC" }).click();
    await page.getByRole("menuitemradio", { name: "Dark theme" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(more).toBeFocused();
    await more.click();
    await item("Views").click();
    await expect(page.getByRole("dialog", { name: "Views" })).toBeVisible();
    await expect(page.getByRole("menu")).toHaveCount(0);
  });
});
