import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

test("the tools of a row are in it only while it is hovered or has the focus", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { rows, opener, table } = listOf(page);
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  const copy = table.getByRole("button", { name: /^Copy FQN of / });
  const copyIn = (index: number) => rows.nth(index).getByRole("button", { name: /^Copy FQN of / });
  await expect(copy).toHaveCount(0);
  await rows.nth(3).hover();
  await expect(copyIn(3)).toBeVisible();
  await expect(copy).toHaveCount(1);
  await rows.nth(5).hover();
  await expect(copyIn(5)).toBeVisible();
  await expect(copy).toHaveCount(1);

  // By keyboard, while the pointer is over another row.
  await opener(rows.nth(1)).focus();
  for (let step = 0; step < 2; step++) await page.keyboard.press("ArrowRight");
  await expect(copyIn(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(copyIn(2)).toBeFocused();
  await expect(copyIn(2)).toHaveCSS("opacity", "1");
  await page.keyboard.press("Enter");
  const fqn = await opener(rows.nth(2)).getAttribute("data-opener");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(fqn);
  await expect(copyIn(2)).toHaveAttribute("data-tip", "Copied");
  expect(await page.locator('tbody [tabindex="0"]').count()).toBe(1);

  // While the menu of the name is open, the pointer may be anywhere.
  await rows.nth(4).hover();
  const menuButton = rows.nth(4).getByRole("button", { name: /^Actions for the name/ });
  await menuButton.click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.mouse.move(5, 5);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(menuButton).toBeFocused();
});

test("another page updates the elements of the rows, their cut texts and the tab stop", async ({
  page,
}) => {
  const { rows, opener, pagination } = listOf(page);
  await page.goto("/?limit=25&cols=!name~130,version,tags~96,created_by~90");
  await expect(rows).toHaveCount(25);
  const first = await opener(rows.first()).elementHandle();
  const key = await opener(rows.first()).getAttribute("data-opener");
  const cuts = () =>
    page.locator("tbody").evaluate((body) =>
      [...body.querySelectorAll<HTMLElement>(".n, .v")].map((element) => {
        const isWide = element.scrollWidth > element.clientWidth;
        const [start = "", end = ""] = (element.dataset.cut ?? "").split("…");
        const text = element.textContent;
        const isRight = text.startsWith(start) && text.endsWith(end);
        return isRight && isWide === element.hasAttribute("data-cut") ? "" : text;
      }),
    );
  const wrong = async () => (await cuts()).filter((text) => text !== "");
  await expect.poll(wrong).toEqual([]);
  await opener(rows.nth(4)).focus();
  await pagination.getByRole("link", { name: "Next page" }).focus();
  await page.keyboard.press("Enter");
  await expect(opener(rows.first())).not.toHaveAttribute("data-opener", key ?? "");
  await expect.poll(wrong).toEqual([]);
  expect(await opener(rows.first()).evaluate((now, then) => now === then, first)).toBe(true);
  await expect(opener(rows.first())).toHaveAttribute("tabindex", "0");
  expect(await page.locator('tbody [tabindex="0"]').count()).toBe(1);

  // With the focus in the rows, it starts again at the first one.
  await opener(rows.nth(4)).focus();
  await page.keyboard.press("]");
  await expect(pagination).toContainText("51–75");
  await expect(opener(rows.first())).toBeFocused();
});

test("a value from right to left is cut and aligned like the others, and odd characters are marked", async ({
  page,
}) => {
  const names = [
    "نموذج-تجريبي-طويل-جدا-للاختبار",
    "a\u200bb-with-a-name-that-is-too-long-for-it",
    "plain",
  ];
  const data = names.map((name, id) => ({
    id: `${id}`,
    fqn: `artifact:t/r/v${id}:1`,
    manifest: { name },
    created_by_subject: { subjectId: "x", subjectType: "user", subjectDisplayName: name },
    tags: [name],
  }));
  const body = JSON.stringify({ data, pagination: { total: data.length } });
  const server = await startBefore((_, response) => sendJson(response, body));
  try {
    const { rows, opener } = listOf(page);
    await page.goto(`${server.url}?cols=!name~150,created_by~110,tags~100`);
    await expect(rows).toHaveCount(3);
    for (const [index, name] of names.slice(0, 2).entries()) {
      const link = opener(rows.nth(index));
      await expect(link).toHaveText(name);
      await expect(link).toHaveAttribute("data-cut", /^.+….+$/);
    }
    const lefts = await rows
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
    await expect(rows.nth(1).locator("[data-mark=ZWSP]").first()).toBeAttached();
  } finally {
    await server.stop();
  }
});
