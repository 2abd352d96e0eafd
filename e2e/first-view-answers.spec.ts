import type { ServerResponse } from "node:http";
import type { Locator } from "@playwright/test";
import { expect, test, untilStarted } from "./fixtures.ts";
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

test("late rows replace the skeleton, and are requested once", async ({ page }) => {
  const { promise: isSeen, resolve: onSeen } = Promise.withResolvers<void>();
  const server = await startCounting(async (_, response) => {
    await isSeen;
    sendJson(response, PAGE);
  });
  try {
    const { rows, pagination, opener } = listOf(page);
    await page.goto(server.url, { waitUntil: "commit" });
    await expect(pagination).toBeVisible();
    await expect(opener(rows.first())).toHaveCount(0);
    await expect(pagination).not.toContainText("of");
    await untilStarted(page);
    onSeen();
    await expect(opener(rows.first())).toHaveAccessibleName("late 1");
    await expect(pagination).toContainText("1–1 of 1");
    expect(server.count()).toBe(1);
  } finally {
    onSeen();
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

/**
 * Starts a control plane that sends only the start of the responses that are planned. `cut` ends the oldest
 * of them; those with `soon` end by themselves, while the page still waits for its data.
 */
async function startCutting() {
  const open: ServerResponse[] = [];
  const plan: ("soon" | "later")[] = [];
  const server = await startCounting((_, response) => {
    const when = plan.shift();
    if (when === undefined) return sendJson(response, PAGE);
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write(PAGE.slice(0, 60));
    if (when === "soon") setTimeout(() => response.destroy(), 20);
    else open.push(response);
  });
  return { ...server, plan, cut: () => open.shift()?.destroy() };
}

for (const [when, first] of [
  ["before the page is sent", "soon"],
  ["while the browser waits for it", "later"],
] as const) {
  test(`a response that is cut off ${when} is requested again`, async ({ page }) => {
    const server = await startCutting();
    /** Opens the page, and cuts off the response for it. */
    const open = async (go: () => Promise<unknown>) => {
      const requested = page.waitForRequest(/\/api\/ml\//);
      await go();
      await requested;
      server.cut();
    };
    try {
      const { rows, opener } = listOf(page);
      server.plan.push(first);
      await open(() => page.goto(server.url));
      await expect(opener(rows.first())).toHaveAccessibleName("late 1");
      expect(server.count()).toBe(2);

      // The browser's own request, after its head has been passed on: before, the gateway reports it.
      server.plan.push(first, "later");
      const passedOn = page.waitForResponse(
        (response) => response.url().includes("/api/ml/") && response.ok(),
      );
      await open(() => page.reload());
      await passedOn;
      server.cut();
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
