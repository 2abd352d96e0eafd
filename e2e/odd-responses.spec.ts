import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

const LEVELS = 9000;
const BIG = "9007199254740993";

/** A value nested in thousands of lists. */
const nested = (value: string) => `${"[".repeat(LEVELS)}${value}${"]".repeat(LEVELS)}`;

function rowText(name: string, fields: string): string {
  return `{"id":"same","fqn":"artifact:t/r/${name}:1","ml_repo_id":"1"${fields}}`;
}

const manifest = (metadata: string) =>
  `,"manifest":{"type":"artifact-version","metadata":${metadata}}`;
const names = ["constructor", "toString", "__proto__"].map((name) => `"${name}":"own"`).join();

const ROWS = [
  `{"id":7,"fqn":"artifact:t/r/no-id:1","tags":${nested('"x"')}}`,
  rowText("deep-tags", `,"tags":${nested('"x"')}`),
  rowText("deep-metadata", `,"odd":${nested("1")}${manifest(`{"deep":${nested(BIG)}}`)}`),
  rowText("odd-names", `,${names}${manifest(`{${names}}`)}`),
  rowText("odd-creator", `,"created_by_subject":{"subjectId":"me","subjectType":"constructor"}`),
];
const PAGE = `{"data":[${ROWS.join()}],"pagination":{"total":${ROWS.length}}}`;

test("an odd row affects only itself", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const server = await startBefore((_, response) => sendJson(response, PAGE));
  try {
    const { rows, drawer, table } = listOf(page);
    await page.goto(server.url);
    await expect(rows).toHaveCount(5);
    await expect(rows.filter({ hasText: "odd-creator" })).toContainText("me");

    // Rows with the same ID are all shown after sorting.
    await table.getByRole("button", { name: "Name", exact: true }).click();
    await expect(rows).toHaveCount(5);
    await expect(rows.first()).toContainText("deep-metadata");

    const malformed = rows.filter({ hasText: "Unreadable row: id is not a string" });
    await malformed.getByRole("button", { name: "Open raw JSON" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Copy JSON" }).click();
    expect((await clipboard()).replaceAll(/\s/g, "")).toBe(ROWS[0]);
    await page.keyboard.press("Escape");

    await rows.getByRole("link", { name: "odd-names 1" }).click();
    for (const name of ["constructor", "toString", "__proto__"]) {
      await expect(drawer.getByText(name, { exact: true })).toBeVisible();
    }
    await drawer.getByRole("tab", { name: "Metadata 3" }).click();
    await expect(drawer.getByRole("row").filter({ hasText: "__proto__" })).toContainText("own");

    await rows.getByRole("link", { name: "deep-metadata 1" }).click();
    const leaf = drawer.getByRole("row").filter({ hasText: BIG });
    await expect(leaf).toHaveCount(1);
    await drawer.getByRole("button", { name: "Copy metadata" }).click();
    expect((await clipboard()).replaceAll(/\s/g, "")).toBe(`{"deep":${nested(BIG)}}`);
    await drawer.getByRole("tab", { name: "Manifest" }).click();
    await drawer.getByRole("button", { name: "Copy manifest" }).click();
    expect((await clipboard()).replaceAll(/\s/g, "")).toContain(nested(BIG));
    await drawer.getByRole("button", { name: "YAML" }).click();
    await drawer.getByRole("button", { name: "Copy manifest" }).click();
    expect((await clipboard()).replaceAll(/\s|-/g, "")).toContain(nested(BIG).slice(200, -200));
    await drawer.getByRole("tab", { name: "Overview" }).click();
    await expect(drawer.getByText("odd", { exact: true })).toBeVisible();
  } finally {
    await server.stop();
  }
});

/** A tag that people can't tell from `prod`, one that would be read backwards, and names in Arabic. */
const ODD_TEXTS = `{"data":[
  ${rowText("hidden", `,"tags":["prod\\u200b","prod\\u202egnitset"],"created_by_subject":{"subjectId":"نموذج","subjectType":"12"}${manifest(`{"a\\u200b":"b\\u202ec"}`)}`)},
  ${rowText("نموذج-12", "")}
],"pagination":{"total":2}}`;

test("marks characters that can't be seen, isolates directions, and copies exactly", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const tip = page.locator("[popover=manual]");
  const server = await startBefore((_, response) => sendJson(response, ODD_TEXTS));
  try {
    const { rows, drawer } = listOf(page);
    await page.goto(server.url);
    const row = rows.filter({ hasText: "hidden" });
    const tag = row.getByRole("button", { name: "prod\u200B", exact: true });
    await expect(tag.locator("[data-mark=ZWSP]")).toHaveCount(1);
    await tag.click();
    await page.getByRole("menuitem", { name: /^Copy/ }).click();
    await expect.poll(clipboard).toBe("prod\u200B");

    // Stored order is shown: the override reverses nothing.
    const backwards = row.getByRole("button", { name: "prod\u202Egnitset", exact: true });
    const order = await backwards.evaluate((element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (text.nextNode() !== null && text.currentNode.nodeValue !== "gnitset");
      const leftAt = (at: number) => {
        const range = document.createRange();
        range.setStart(text.currentNode, at);
        range.setEnd(text.currentNode, at + 1);
        return range.getBoundingClientRect().left;
      };
      return leftAt(6) - leftAt(0);
    });
    expect(order).toBeGreaterThan(0);

    await row.getByRole("link").first().click();
    await drawer.getByRole("button", { name: "hidden", exact: true }).focus();
    for (const _ of ["version", "tag"]) await page.keyboard.press("Tab");
    await expect(tip.filter({ hasText: "U+200B zero width space" })).toBeVisible();
    const creator = drawer.getByRole("button", { name: "نموذج", exact: true });
    const [name, type] = await Promise.all([
      creator.boundingBox(),
      creator.locator("xpath=following-sibling::*").first().boundingBox(),
    ]);
    expect(type?.x ?? 0).toBeGreaterThan(name?.x ?? 0);
    await drawer.getByRole("tab", { name: "Metadata 1" }).click();
    const line = drawer.getByRole("row").last();
    await expect(line.locator("[data-mark]")).toHaveCount(2);
    await line.hover();
    await line.getByRole("button", { name: /^Copy value/ }).click();
    expect(await clipboard()).toBe("b\u202Ec");

    await rows.getByRole("link", { name: "نموذج-12 1" }).click();
    await expect(page).toHaveTitle("\u2068نموذج-12 1\u2069 · Artifact versions");
  } finally {
    await server.stop();
  }
});

test("waits after a Retry-After of 0, longer each time, and shows a wait of a day", async ({
  page,
}) => {
  let requests = 0;
  const server = await startBefore((query, response) => {
    const isDay = query.get("name") === "day";
    if (!isDay) requests += 1;
    response.setHeader("Retry-After", isDay ? "86400" : "0");
    sendJson(response, "{}", 429);
  });
  try {
    const start = Date.parse("2026-06-30T16:00:00Z");
    const setSeconds = (seconds: number) => page.clock.setFixedTime(start + seconds * 1000);
    const timer = page.getByRole("alert").getByRole("timer");
    await setSeconds(0);
    await page.goto(server.url);
    await expect(timer).toHaveText("3 s");
    await expect(timer).toHaveAttribute("aria-live", "off");
    await setSeconds(1.9);
    await expect(timer).toHaveText("2 s");
    await setSeconds(2.9);
    await expect(timer).toHaveText("1 s");
    expect(requests).toBe(1);
    await setSeconds(3);
    await expect(timer).toHaveText("6 s");
    expect(requests).toBe(2);

    // A hidden page does not retry; it does when it is visible again.
    await setHidden(page, true);
    await setSeconds(60);
    await expect(timer).toHaveText("0 s");
    expect(requests).toBe(2);
    await setHidden(page, false);
    await expect(timer).toHaveText("12 s");
    expect(requests).toBe(3);

    // Nor does returning to the window shorten the wait.
    await setHidden(page, true);
    await setHidden(page, false);
    await setSeconds(61);
    await expect(timer).toHaveText("11 s");
    expect(requests).toBe(3);

    await page.goto(`${server.url}/?name=day`);
    await expect(timer).toHaveText("24 h 0 min");
  } finally {
    await server.stop();
  }
});

function setHidden(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((isHidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, value: isHidden });
    Object.defineProperty(document, "visibilityState", {
      configurable: true,
      value: isHidden ? "hidden" : "visible",
    });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, hidden);
}
