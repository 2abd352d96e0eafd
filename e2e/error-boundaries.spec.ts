import type { Page } from "@playwright/test";
import { expect, test, untilPreloaded, untilStarted } from "./fixtures.ts";
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

/** Makes files of the build return 404. Returns their pattern, for `unroute`. */
async function removeFile(page: Page, name: string, expectedProblems: RegExp[]): Promise<RegExp> {
  expectedProblems.push(new RegExp(`(${name})-.*\\.js|dynamically imported module`));
  const file = new RegExp(`/assets/(${name})-[^/]*\\.js$`);
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
  // Only the metadata quotes this text, and only the manifest joins indented JSON that contains it.
  await context.addInitScript((trap) => {
    const isSet = () => document.documentElement?.dataset.trap !== "off";
    const { stringify } = JSON;
    JSON.stringify = (value: unknown, ...rest: []) => {
      if (value === trap && isSet()) throw new TypeError("the trap");
      return stringify(value, ...rest);
    };
    const { join } = Array.prototype;
    Array.prototype.join = function (this: unknown[], separator?: string): string {
      const text = join.call(this, separator);
      if (text.startsWith("{\n") && text.includes(trap) && isSet()) throw new TypeError("the trap");
      return text;
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
    await expect(drawer.getByText("ok: 1")).toBeVisible();
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
  const reloaded = page.waitForEvent("load");
  await toast.getByRole("button", { name: "Reload page" }).click();
  await reloaded;
  await untilStarted(page);
  await expect(toast).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
});

test("the palette opens at the first press after an outage, and its failure is then gone", async ({
  page,
  context,
  expectedProblems,
}) => {
  expectedProblems.push(
    /palette-view-.*\.js|dynamically imported module|ERR_INTERNET_DISCONNECTED/,
  );
  const file = /\/assets\/palette-view-[^/]*\.js$/;
  await page.route(file, (route) => route.abort("connectionrefused"));
  await page.goto("/?limit=25");
  await expect(listOf(page).rows).toHaveCount(25);
  const toast = page.getByRole("region", { name: "Notification" });
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await page.keyboard.press("ControlOrMeta+k");
  await expect(toast).toContainText(
    "The command palette couldn’t be loaded. Open it again, or reload the page",
  );
  await expect(toast.locator("svg").first()).toHaveClass(/text-bad-text/);

  await page.unroute(file);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await expect(toast).toHaveCount(0);

  await page.route(file, (route) => route.abort("internetdisconnected"));
  await page.reload();
  await expect(listOf(page).rows).toHaveCount(25);
  // With the code for toasts.
  await untilPreloaded(page, "page-extras");
  await context.setOffline(true);
  await page.keyboard.press("/");
  await expect(toast).toContainText("You’re offline: open it again once you’re connected");
  await expect(toast.getByRole("button", { name: "Reload page" })).toHaveCount(0);
  await page.unroute(file);
  await context.setOffline(false);
  await expect(toast).toHaveCount(0);
  await page.keyboard.press("/");
  await expect(palette.getByRole("combobox")).toBeFocused();
});

test("after a new deployment, each part offers a reload, which keeps what was set and typed", async ({
  page,
  expectedProblems,
}) => {
  const { field, rows, drawer } = listOf(page);
  const parts =
    "palette-view|columns-view|views-view|share-view|field-completions|read-draft|chip-editor|value-menu";
  const files = await removeFile(page, parts, expectedProblems);
  // Once the page is idle, it tries to preload the palette. Later, that would succeed.
  const preloaded = page.waitForResponse(/palette-view/);
  await page.goto(`/?name=churn-xgb-checkpoint&limit=25&open=${CHURN_7}`);
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await preloaded;
  const toast = page.getByRole("region", { name: "Notification" });
  const reload = page.getByRole("button", { name: "Reload page" });

  await page.keyboard.press("/");
  await expect(toast).toContainText("The command palette couldn’t be loaded");
  await expect(toast.getByRole("button", { name: "Reload page" })).toBeVisible();
  for (const name of ["Columns", "Views", "Share"]) {
    await page.getByRole("button", { name, exact: true }).click();
    const panel = page.getByRole("dialog", { name });
    await expect(panel.getByRole("alert")).toContainText("couldn’t be loaded");
    await expect(
      panel.getByRole("alert").getByRole("button", { name: "Reload page" }),
    ).toBeVisible();
    await page.keyboard.press("Escape");
  }
  await rows.first().getByRole("button", { name: "churn-prediction" }).click();
  await expect(toast).toContainText("The menu couldn’t be loaded");
  await page.getByRole("button", { name: "Edit filter Name: churn-xgb-checkpoint" }).click();
  await expect(toast).toContainText("The filter can’t be edited here");

  await page.keyboard.press("/");
  await expect(toast).toContainText("The command palette couldn’t be loaded");
  await field("Version").fill("7");
  await expect(page.getByText("Suggestions couldn’t be loaded")).toBeVisible();
  await page.unroute(files);
  // The old page already has the URL and the row that are expected below.
  const reloaded = page.waitForEvent("load");
  await reload.click();
  await reloaded;
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&version=7&limit=25&open=artifact:/);
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await expect(rows).toHaveCount(1);
  await untilStarted(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
});

test("a version's page whose file is missing offers a reload, which keeps its URL", async ({
  page,
  expectedProblems,
}) => {
  const file = await removeFile(page, "version-view", expectedProblems);
  await page.goto(`/version?open=${CHURN_7}&tab=usage`);
  const failure = page.getByRole("alert").filter({ hasText: "couldn’t be loaded" });
  await expect(failure).toBeVisible();
  await page.unroute(file);
  await failure.getByRole("button", { name: "Reload page" }).click();
  await expect(page.getByRole("tab", { name: "Usage" })).toHaveAttribute("aria-selected", "true");
  await expect(page).toHaveURL(/\/version\?open=.*&tab=usage$/);
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

  test("the buttons of a toast are below its text", async ({ page, expectedProblems }) => {
    await removeFile(page, "shortcuts-view", expectedProblems);
    await page.goto("/?limit=25");
    await expect(listOf(page).rows).toHaveCount(25);
    await page.keyboard.press("?");
    const toast = page.getByRole("region", { name: "Notification" });
    const text = await toast.getByText("The shortcut list couldn’t be loaded").boundingBox();
    const button = await toast.getByRole("button", { name: "Reload page" }).boundingBox();
    expect(text?.width).toBeGreaterThan(250);
    expect(button?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    await expect(toast.getByRole("button", { name: "Dismiss" })).toBeInViewport({ ratio: 1 });
    await expect(toast.getByRole("button", { name: "Reload page" })).toBeInViewport({ ratio: 1 });
  });
});
