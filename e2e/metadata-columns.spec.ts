import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
import { listOf, openWithoutScript } from "./list.ts";

/** Checkpoints of training runs, which all have `val_loss`. */
const CHECKPOINTS = "/?name=llama-sft-checkpoint&limit=10&cols=!name,version";

/** The cells of the last column: their text, and how strong the tint of each is. */
function lastCellsOf(page: Page) {
  return listOf(page).rows.evaluateAll((rows) =>
    rows.map((row) => {
      const cell = row.querySelector("td:nth-last-child(2)");
      return [cell?.textContent, cell?.querySelector("svg")?.getAttribute("opacity")];
    }),
  );
}

test("a metadata path becomes a column by keyboard, and the URL shows it to anyone", async ({
  page,
  browser,
}) => {
  const { table, rows } = listOf(page);
  await page.goto(CHECKPOINTS);
  await expect(rows).toHaveCount(10);
  await page.getByRole("button", { name: "Columns" }).focus();
  await page.keyboard.press("Enter");
  const search = page.getByRole("searchbox", { name: "Find a column" });
  await expect(search).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(search).toBeFocused();
  await page.keyboard.type("loss val");
  const proposals = page.getByRole("list", { name: "Metadata paths" });
  await expect(proposals.getByRole("listitem")).toHaveText(["val_loss10 of 10"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const box = page.getByRole("checkbox", { name: "val_loss" });
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "Format of val_loss" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/cols=!name,version,metadata\.val_loss:heat/);
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("Escape");

  const header = table.getByRole("columnheader", { name: "val_loss" });
  await header.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/sort=-metadata\.val_loss/);
  await expectNoAxeViolations(page);
  const cells = await lastCellsOf(page);
  const losses = cells.map(([text]) => Number(text));
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(cells[0]?.[1]).toBe("0.300");

  const still = await openWithoutScript(browser, page, page.url());
  expect(await lastCellsOf(still)).toEqual(cells);
  await still.context().close();
  await page.reload();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  expect(await lastCellsOf(page)).toEqual(cells);

  // On paper, a number needs no room for a bar and stays in one line.
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(
    `${CHECKPOINTS},tags,ml_repo,created_at,run,metadata.train_loss,metadata.val_loss`,
  );
  await expect(rows).toHaveCount(10);
  await page.emulateMedia({ media: "print" });
  const heights = await rows
    .locator("td:nth-last-child(2) > *")
    .evaluateAll((numbers) => numbers.map((number) => number.getBoundingClientRect().height));
  expect(new Set(heights.filter((height) => height > 0)).size).toBe(1);
});
