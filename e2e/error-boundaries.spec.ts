import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

const TRAP = "throws while it is shown";

const ROW = {
  id: "v1",
  fqn: "artifact:t/r/trapped:1",
  ml_repo_id: "1",
  usage_code_snippet: "print('works')",
  manifest: { type: "artifact-version", metadata: { note: TRAP } },
};
const OTHER = { ...ROW, id: "v2", fqn: "artifact:t/r/fine:1", manifest: { metadata: { ok: 1 } } };
const PAGE = JSON.stringify({ data: [ROW, OTHER], pagination: { total: 2 } });

/** Makes a file of the build return 404. Returns its pattern, for `unroute`. */
async function removeFile(page: Page, name: string, expectedProblems: RegExp[]): Promise<RegExp> {
  expectedProblems.push(new RegExp(`${name}-.*\\.js|dynamically imported module`));
  const file = new RegExp(`/assets/${name}-[^/]*\\.js$`);
  await page.route(file, (route) => route.fulfill({ status: 404, body: "gone" }));
  return file;
}

test("a tab that throws affects no other tab, and can be retried", async ({
  page,
  context,
  expectedProblems,
}) => {
  expectedProblems.push(/the trap/);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  // Only the metadata and the manifest convert this text to JSON.
  await context.addInitScript((trap) => {
    const { stringify } = JSON;
    JSON.stringify = (value: unknown, ...rest: []) => {
      const isSet = document.documentElement?.dataset.trap !== "off";
      if (value === trap && isSet) throw new TypeError("the trap");
      return stringify(value, ...rest);
    };
  }, TRAP);
  const server = await startBefore((_, response) => sendJson(response, PAGE));
  try {
    const { drawer, rows } = listOf(page);
    const failure = drawer.getByRole("alert", { name: "Something went wrong" });
    await page.goto(`${server.url}/?open=${ROW.fqn}&tab=metadata`);
    await expect(failure).toContainText("The Metadata tab couldn’t be displayed");
    await failure.getByRole("button", { name: "Copy details" }).click();
    const details = await page.evaluate(() => navigator.clipboard.readText());
    expect(details).toMatch(/^TypeError: the trap\n/);

    // The count is missing too.
    await expect(drawer.getByRole("tab", { name: "Metadata", exact: true })).toBeVisible();
    await drawer.getByRole("tab", { name: "Usage" }).click();
    await expect(drawer.getByText("print('works')")).toBeVisible();
    await drawer.getByRole("tab", { name: "Overview" }).click();
    await expect(failure).toHaveCount(0);
    await drawer.getByRole("tab", { name: "Manifest" }).click();
    await expect(failure).toContainText("The Manifest tab couldn’t be displayed");

    // Another version is not affected.
    await drawer.getByRole("button", { name: "Next version" }).click();
    await expect(drawer.getByText('"ok": 1')).toBeVisible();
    await drawer.getByRole("button", { name: "Previous version" }).click();
    await expect(failure).toBeVisible();

    await failure.getByRole("button", { name: "Retry" }).click();
    await expect(failure).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset.trap = "off";
    });
    await failure.getByRole("button", { name: "Retry" }).click();
    await expect(drawer.getByText(TRAP)).toBeVisible();
    await expect(rows).toHaveCount(2);
  } finally {
    await server.stop();
  }
});

test("a part whose file is missing shows an error, and loads after a reload", async ({
  page,
  expectedProblems,
}) => {
  const file = await removeFile(page, "version-drawer", expectedProblems);
  const { drawer, rows } = listOf(page);
  await page.goto(`/?limit=25&open=${CHURN_7}`);
  const failure = page.getByRole("alert", { name: "The drawer couldn’t be loaded" });
  await expect(failure).toBeVisible();
  await expect(rows).toHaveCount(25);
  await failure.getByRole("button", { name: "Retry" }).click();
  await expect(failure).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(failure).toHaveCount(0);
  await page.goBack();
  await expect(failure).toBeVisible();

  await page.unroute(file);
  await failure.getByRole("button", { name: "Reload page" }).click();
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await expect(failure).toHaveCount(0);
});

test("a layer that can't be loaded says so in a toast, and loads after a reload", async ({
  page,
  context,
  expectedProblems,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const file = await removeFile(page, "shortcuts-view", expectedProblems);
  await page.goto("/?limit=25");
  await expect(listOf(page).rows).toHaveCount(25);
  await page.keyboard.press("?");
  const toast = page.locator("[popover=manual]", {
    hasText: "The shortcut list couldn’t be loaded",
  });
  await expect(toast).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(toast.getByRole("button", { name: "Dismiss" })).toBeVisible();
  await toast.getByRole("button", { name: "Copy details" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("shortcuts-view");

  await page.unroute(file);
  await toast.getByRole("button", { name: "Reload page" }).click();
  await expect(toast).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
});

test("a toast that throws leaves the page", async ({ page, expectedProblems }) => {
  expectedProblems.push(/the trap/);
  await page.addInitScript(() => {
    const { showPopover } = HTMLElement.prototype;
    HTMLElement.prototype.showPopover = function (this: HTMLElement) {
      if (this.textContent.startsWith("FQN copied")) throw new TypeError("the trap");
      showPopover.call(this);
    };
  });
  const { rows } = listOf(page);
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await expect(page.getByText("FQN copied", { exact: true })).toBeAttached();
  await expect(rows).toHaveCount(25);
  await page.keyboard.press("x");
  await expect(page.getByRole("region", { name: "Selection" })).toContainText("1 selected");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a drawer that can't be loaded fills the screen, and closes", async ({
    page,
    expectedProblems,
  }) => {
    await removeFile(page, "version-drawer", expectedProblems);
    const { drawer } = listOf(page);
    await page.goto(`/?limit=25&open=${CHURN_7}`);
    await expect(drawer.getByRole("alert")).toContainText("The drawer couldn’t be loaded");
    expect(await drawer.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await drawer.getByRole("button", { name: "Close" }).click();
    await expect(drawer).toHaveCount(0);
  });

  test("the buttons of a toast leave its text on one line", async ({ page, expectedProblems }) => {
    await removeFile(page, "shortcuts-view", expectedProblems);
    await page.goto("/?limit=25");
    await expect(listOf(page).rows).toHaveCount(25);
    await page.keyboard.press("?");
    const toast = page.getByRole("region", { name: "Notification" });
    const text = await toast.getByText("The shortcut list couldn’t be loaded").boundingBox();
    expect(text?.height).toBeLessThan(30);
    await expect(toast.getByRole("button", { name: "Dismiss" })).toBeInViewport({ ratio: 1 });
    await expect(toast.getByRole("button", { name: "Reload page" })).toBeInViewport({ ratio: 1 });
  });
});
