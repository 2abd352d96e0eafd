import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

test("searches all rows of a long page, rendered or not", async ({ page }) => {
  const { table, rows, opener, pagination } = listOf(page);
  await page.goto("/?limit=500");
  await expect(pagination).toContainText("1–500 of 5,000");
  const button = pagination.getByRole("button", { name: "Search this page" });
  await button.click();
  const search = page.getByRole("search", { name: "Page search" });
  const input = search.getByRole("textbox", { name: "Search this page" });
  await expect(input).toBeFocused();
  await input.fill("no such row");
  await expect(search.getByRole("status")).toHaveText("No results");
  await expect(search.getByRole("button", { name: "Next match" })).toBeDisabled();

  // Rows are found by what they show, far outside the view.
  await input.fill("NIGHTLY");
  await expect(search.getByRole("status")).toHaveText(/^1 of \d+$/);
  const hit = table.locator("tr[data-hit]");
  await expect(hit).toBeInViewport();
  await expect(hit).toHaveCount(1);
  const first = await hit.getAttribute("aria-rowindex");
  await input.press("Enter");
  await expect(search.getByRole("status")).toHaveText(/^2 of \d+$/);
  await expect(hit).not.toHaveAttribute("aria-rowindex", first ?? "");
  await expect(hit).toBeInViewport();
  await input.press("Shift+Enter");
  await input.press("Shift+Enter");
  await expect(search.getByRole("status")).toHaveText(/^(\d+) of \1$/);
  await expect(hit).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.get("page-search")?.size)).toBeGreaterThan(0);

  await input.press("ArrowDown");
  await expect(opener(hit)).toBeFocused();
  await input.focus();
  await input.press("Escape");
  await expect(search).toHaveCount(0);
  await expect(hit).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.get("page-search")?.size)).toBe(0);

  await page.keyboard.press("s");
  await expect(input).toBeFocused();
  await page.keyboard.press("Escape");

  // The browser's own search finds every row of a short page, so only the key is left there.
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  await expect(button).toHaveCount(0);
  await page.keyboard.press("s");
  await page.keyboard.type("llama 45");
  await expect(hit).toContainText("llama");
  await expect(hit).toContainText("45");
});
