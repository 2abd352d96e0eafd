import { expect, expectNoAxeViolations, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
import { listOf } from "./list.ts";
import type { RunningServer } from "./server-process.ts";
import { sendJson, startBefore } from "./upstream.ts";

test("selects single rows, ranges, and rows of several pages, and copies their FQNs", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { rows, opener } = listOf(page);
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await rows
    .nth(3)
    .getByRole("checkbox")
    .click({ modifiers: ["Shift"] });
  const bar = page.getByRole("region", { name: "Selection" });
  await expect(bar).toContainText("4 selected");
  await page.keyboard.press("]");
  await expect(page).toHaveURL(/offset=25/);
  await expect(rows.first().getByRole("checkbox")).not.toBeChecked();
  await rows.first().getByRole("checkbox").check();
  await expect(bar).toContainText("5 selected");
  await expect(bar).toContainText("4 on other pages");
  const last = await opener(rows.first()).getAttribute("data-opener");
  await expectNoAxeViolations(page);
  await bar.getByRole("button", { name: "Copy FQNs" }).click();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).trim().split("\n");
  expect(copied).toHaveLength(5);
  expect(copied).toContain(last);
  await bar.getByRole("button", { name: "Clear selection" }).click();
  await expect(bar).toHaveCount(0);
});

test("the rows are one tab stop, and the arrow keys move among them", async ({ page }) => {
  const { rows, opener } = listOf(page);
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  expect(await page.locator('tbody [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(opener(rows.nth(1))).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows.nth(1).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Home");
  await expect(rows.nth(1).getByRole("checkbox")).toBeFocused();
  expect(await page.locator('tbody [tabindex="0"]').count()).toBe(1);
});

test("sorts the page by a column, and says that only the page is sorted", async ({ page }) => {
  const { table, rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&limit=25");
  const versions = () =>
    rows
      .locator("[data-opener]")
      .evaluateAll((all) =>
        all.map((one) => Number(/\d+$/.exec(one.getAttribute("aria-label") ?? "")?.[0])),
      );
  await table.getByRole("button", { name: /Version/ }).click();
  await expect(table.getByRole("columnheader", { name: /Version/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect(table.getByRole("columnheader", { name: /Version/ })).toContainText("page");
  const ascending = await versions();
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  await expect(page).toHaveURL(/sort=version$/);
  await table.getByRole("button", { name: /Version/ }).click();
  await expect(page).toHaveURL(/sort=-version$/);
  await expect.poll(versions).toEqual([...ascending].reverse());
});

test("shows, hides, orders and pins columns, in the URL and in this browser", async ({ page }) => {
  const { table } = listOf(page);
  await page.goto("/?limit=25");
  await page.getByRole("button", { name: "Columns" }).click();
  const panel = page.getByRole("dialog", { name: "Columns" });
  await panel.getByRole("checkbox", { name: "Tags" }).click();
  await panel.getByRole("checkbox", { name: "Updated" }).click();
  await expect(page).toHaveURL(/cols=!name,version,aliases,ml_repo,/);
  await expect(table.getByRole("columnheader", { name: "Tags" })).toHaveCount(0);
  await expect(table.getByRole("columnheader", { name: "Updated" })).toBeVisible();
  await expectNoAxeViolationsInLayer(page);
  await panel.getByRole("button", { name: "Compact" }).click();
  await expect(listOf(page).rows.first()).toHaveCSS("height", "26px");
  await panel.getByRole("button", { name: "Save as default" }).click();
  await page.keyboard.press("Escape");
  await page.goto("/?limit=25");
  await expect(table.getByRole("columnheader", { name: "Tags" })).toHaveCount(0);
  await page.getByRole("button", { name: "Columns" }).click();
  await panel.getByRole("button", { name: "Reset" }).click();
  await expect(table.getByRole("columnheader", { name: "Tags" })).toBeVisible();
});

test("cells keep their elements when columns are hidden or resized", async ({ page }) => {
  const { table, rows, opener } = listOf(page);
  await page.goto("/?limit=25&cols=!name~200,!version,tags,type");
  const before = await opener(rows.nth(2)).elementHandle();
  const isSame = () => opener(rows.nth(2)).evaluate((now, then) => now === then, before);
  await page.getByRole("button", { name: "Columns" }).click();
  const panel = page.getByRole("dialog", { name: "Columns" });
  await panel.getByRole("checkbox", { name: "Tags" }).click();
  await expect(table.getByRole("columnheader", { name: "Tags" })).toHaveCount(0);
  expect(await isSame()).toBe(true);
  await page.keyboard.press("Escape");

  const box = await table.locator("[data-edge=name]").boundingBox();
  if (box === null) throw new Error("The column has no edge");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 3 });
  expect(await isSame()).toBe(true);
  await page.mouse.up();
  await expect(page).toHaveURL(/cols=!name~2[0-9]{2},/);
  expect(await isSame()).toBe(true);
});

test("truncates a long name in the middle, visually only", async ({ page }) => {
  const { rows, opener } = listOf(page);
  await page.goto("/?name=llama-sft-eval-report&version=15&cols=name~120,fqn");
  const link = opener(rows.first());
  await expect(link).toHaveAccessibleName("llama-sft-eval-report 15");
  await expect(link).toHaveText("llama-sft-eval-report");
  await expect(link).toHaveAttribute("data-cut", /^lla.*….*ort$/);
  const ends = await link.evaluate((element) => {
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null) throw new Error("no canvas");
    pen.font = getComputedStyle(element).font;
    return [pen.measureText(element.dataset.cut ?? "").width, element.clientWidth] as const;
  });
  expect(ends[0]).toBeLessThanOrEqual(ends[1]);
  expect(ends[0]).toBeGreaterThan(ends[1] - 12);

  await page.goto("/?name=llama-sft-eval-report&version=15&cols=name~300");
  await expect(opener(rows.first())).toHaveText("llama-sft-eval-report");
  await expect(page.locator("[data-cut]")).toHaveCount(0);
});

test("quick column changes are one history step", async ({ page }) => {
  const { table, rows } = listOf(page);
  await page.goto("/?tag=prod");
  await expect(rows).toHaveCount(50);
  await table.getByRole("button", { name: "Tags", exact: true }).focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press("Shift+ArrowRight");
  await expect(page).toHaveURL(/tags~276/);
  await page.goBack();
  await expect(page).toHaveURL(/\?tag=prod$/);
});

test("keeps the selection on other pages of the app, and shows a time in full on focus", async ({
  page,
}) => {
  const { rows, opener } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  await opener(rows.first()).focus();
  await page.keyboard.press("x");
  await opener(rows.first()).press("Enter");
  await page.getByRole("link", { name: "Open as page" }).press("Enter");
  await expect(page).toHaveURL(/\/version\?/);
  await page.goBack();
  await expect(page.getByRole("region", { name: "Selection" })).toContainText("1 selected");

  await rows
    .first()
    .getByRole("button", { name: /^2026-03-14/ })
    .focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByText("2026-03-14 09:26:53 UTC")).toBeVisible();
});

test("Back undoes a dragged width, and the edge can be dragged again", async ({ page }) => {
  const { table, rows } = listOf(page);
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  const header = table.getByRole("columnheader", { name: "Created by" });
  const width = () => header.evaluate((element) => element.getBoundingClientRect().width);
  const initial = await width();
  async function drag(by: number): Promise<void> {
    const box = await header.locator("[data-edge]").boundingBox();
    if (box === null) throw new Error("The header has no edge");
    await page.mouse.move(box.x + 4, box.y + 16);
    await page.mouse.down();
    await page.mouse.move(box.x + 4 + by / 2, box.y + 16);
    await page.mouse.move(box.x + 4 + by, box.y + 16);
    await page.mouse.up();
  }
  await drag(80);
  await expect(page).toHaveURL(/created_by~\d{3}/);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  expect(await width()).toBe(initial);
  await drag(60);
  await expect(page).toHaveURL(/created_by~\d{3}/);
  await header.locator("[data-edge]").dblclick();
  await expect(page).toHaveURL(/\/$/);
  expect(await width()).toBe(initial);
  await drag(40);
  await expect(page).toHaveURL(/created_by~\d{3}/);

  // Sorting changes no width.
  const before = await width();
  await table.getByRole("button", { name: "Created by" }).click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  expect(await width()).toBe(before);
});

test.describe("a part that throws", () => {
  const CREATED_AT = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z"];
  const ROWS = CREATED_AT.map(
    (time, n) => `{"id":"id-${n}","fqn":"artifact:t/r/part-${n}:1","created_at":"${time}"}`,
  );
  let server: RunningServer;

  test.beforeAll(async () => {
    const page = `{"data":[${ROWS.join()}],"pagination":{"total":${ROWS.length}}}`;
    server = await startBefore((_, response) => sendJson(response, page));
  });
  test.afterAll(() => server.stop());

  test("a row that throws affects only itself, and can be retried", async ({
    page,
    context,
    expectedProblems,
  }) => {
    expectedProblems.push(/no time for this row/);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript((time) => {
      const { toISOString } = Date.prototype;
      Date.prototype.toISOString = function () {
        const text = toISOString.call(this);
        if (text === time) throw new Error("no time for this row");
        return text;
      };
      addEventListener("repair", () => {
        Date.prototype.toISOString = toISOString;
      });
    }, "2026-01-02T00:00:00.000Z");
    const { rows } = listOf(page);
    await page.goto(server.url);
    await expect(rows).toHaveCount(3);
    const failed = rows.nth(1);
    await expect(failed).toContainText("This row couldn’t be displayed");
    await expect(failed).toHaveCSS("height", "32px");
    await expect(failed.getByRole("button", { name: "Retry" })).toHaveCSS("height", "24px");
    await expect(rows.nth(0).getByRole("link", { name: "part-0 1" })).toBeVisible();
    await expect(rows.nth(2).getByRole("link", { name: "part-2 1" })).toBeVisible();
    await expectNoAxeViolations(page);

    await failed.getByRole("button", { name: "Copy details" }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain("Error: no time for this row");

    await failed.getByRole("button", { name: "Retry" }).click();
    await expect(failed).toContainText("This row couldn’t be displayed");
    await page.evaluate(() => dispatchEvent(new Event("repair")));
    await failed.getByRole("button", { name: "Retry" }).click();
    await expect(rows.nth(1).getByRole("link", { name: "part-1 1" })).toBeVisible();
  });

  test("a table that throws affects no other part of the page, and can be retried", async ({
    page,
    expectedProblems,
  }) => {
    expectedProblems.push(/no table/);
    await page.addInitScript(() => {
      const { observe } = ResizeObserver.prototype;
      ResizeObserver.prototype.observe = function (target, options) {
        if (target.matches("[data-density]")) throw new Error("no table");
        observe.call(this, target, options);
      };
      addEventListener("repair", () => {
        ResizeObserver.prototype.observe = observe;
      });
    });
    const { rows, filters, pagination } = listOf(page);
    await page.goto(server.url);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("The table couldn’t be displayed");
    await expect(filters).toBeVisible();
    await expect(pagination).toContainText("1–3 of 3");
    await page.evaluate(() => dispatchEvent(new Event("repair")));
    await alert.getByRole("button", { name: "Retry" }).click();
    await expect(rows).toHaveCount(3);
    await expect(alert).toHaveCount(0);
  });
});
