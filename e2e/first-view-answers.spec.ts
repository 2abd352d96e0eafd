import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";
import { type Handler, sendJson, startBefore } from "./upstream.ts";

/** A page with one row for each name. */
function pageOf(names: readonly string[]): string {
  const data = names.map((name, index) => ({
    id: `${index}`,
    fqn: `artifact:t/r/${name}:1`,
    tags: [name],
    manifest: { name, description: name },
  }));
  return JSON.stringify({ data, pagination: { total: names.length } });
}

const PAGE = pageOf(["late"]);

/** Starts a control plane that counts its list requests. */
async function startCounting(handler: Handler) {
  let count = 0;
  const server = await startBefore((query, response) => {
    count += 1;
    handler(query, response);
  });
  return { ...server, count: () => count };
}

test("rows that take a second replace the skeleton, and are requested once", async ({ page }) => {
  const server = await startCounting((_, response) => {
    setTimeout(() => sendJson(response, PAGE), 1000);
  });
  try {
    const { rows, pagination, opener } = listOf(page);
    await page.goto(server.url, { waitUntil: "commit" });
    await expect(pagination).toBeVisible();
    await expect(opener(rows.first())).toHaveCount(0);
    await expect(pagination).not.toContainText("of");
    await expect(opener(rows.first())).toHaveAccessibleName("late 1");
    await expect(pagination).toContainText("1–1 of 1");
    expect(server.count()).toBe(1);
  } finally {
    await server.stop();
  }
});

test("a failure is shown, and retried as if the browser had requested the rows", async ({
  page,
}) => {
  let isDown = true;
  const server = await startCounting((_, response) =>
    isDown
      ? sendJson(response, '{"message":"Back at noon"}', 503)
      : sendJson(response, pageOf(["late"])),
  );
  try {
    const { rows, opener } = listOf(page);
    await page.goto(server.url);
    const alert = page.getByRole("alert", { name: "The control plane returned an error" });
    await expect(alert).toContainText("Back at noon");
    await expect(alert).toContainText("503");
    // Once for the page, and the retry.
    expect(server.count()).toBe(2);
    isDown = false;
    await alert.getByRole("button", { name: "Retry", exact: true }).click();
    await expect(opener(rows.first())).toHaveAccessibleName("late 1");
  } finally {
    await server.stop();
  }
});

/** How long after its start a response is cut off: before the page is sent, and after that. */
for (const delay of [20, 900]) {
  test(`a response that is cut off after ${delay} ms is requested again`, async ({ page }) => {
    let cuts = [delay];
    const server = await startCounting((_, response) => {
      const [cut, ...later] = cuts;
      cuts = later;
      if (cut === undefined) return sendJson(response, PAGE);
      response.writeHead(200, { "Content-Type": "application/json" }).write(PAGE.slice(0, 60));
      setTimeout(() => response.destroy(), cut);
    });
    try {
      const { rows, opener } = listOf(page);
      await page.goto(server.url);
      await expect(opener(rows.first())).toHaveAccessibleName("late 1");
      expect(server.count()).toBe(2);

      // The browser's own request, after its head has been passed on: before, the gateway reports it.
      cuts = [delay, 900];
      await page.reload();
      const alert = page.getByRole("alert", { name: "Unexpected response" });
      await expect(alert).toContainText("cut off");
      expect(server.count()).toBe(4);
      await alert.getByRole("button", { name: "Retry", exact: true }).click();
      await expect(opener(rows.first())).toHaveAccessibleName("late 1");
    } finally {
      await server.stop();
    }
  });
}

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  "]]> &lt;b&gt; &amp; <img src=x onerror=alert(1)>",
  `"double" 'single' \`back\``,
  "line\u2028and\u2029paragraph",
  "👩‍👩‍👧‍👦🇩🇪",
  "نموذج-تجريبي",
  "carriage\r\nreturn",
  " spaces  around ",
];
/** These can't be in HTML, so the browser renders the page. */
const NOT_IN_HTML = ["nul\u0000inside", "\ud800 alone", "plain"];

/** The text of an element to the character. */
function textOf(locator: Locator): Promise<string | null> {
  return locator.evaluate((element) => element.textContent);
}

test("hostile names are shown and copied exactly", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const server = await startBefore((_, response) => sendJson(response, pageOf(HOSTILE)));
  try {
    const { rows, opener, pagination } = listOf(page);
    await page.goto(`${server.url}/?cols=!name,tags`);
    await expect(pagination).toContainText(`of ${HOSTILE.length}`);
    for (const [index, name] of HOSTILE.entries()) {
      const row = rows.nth(index);
      const tag = row.getByRole("cell").nth(2).getByRole("button");
      expect([await textOf(opener(row)), await textOf(tag)]).toEqual([name, name]);
      await tag.click();
      await page.getByRole("menuitem", { name: "Copy" }).first().click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(name);
    }
  } finally {
    await server.stop();
  }
});

test("characters that HTML can't contain are shown exactly", async ({ page }) => {
  const server = await startCounting((_, response) => sendJson(response, pageOf(NOT_IN_HTML)));
  try {
    const { rows, opener, pagination } = listOf(page);
    await page.goto(`${server.url}/?cols=!name,tags`);
    await expect(pagination).toContainText(`of ${NOT_IN_HTML.length}`);
    for (const [index, name] of NOT_IN_HTML.entries())
      await expect.poll(() => textOf(opener(rows.nth(index)))).toBe(name);
    expect(server.count()).toBe(1);
  } finally {
    await server.stop();
  }
});
