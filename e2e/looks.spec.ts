import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

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
