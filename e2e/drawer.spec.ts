import { expect, test } from "./fixtures.ts";
import { CHURN_7, LLAMA_15, listOf } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

test("opens a version by keyboard, changes tabs, and returns the focus @dev", async ({ page }) => {
  const { rows, drawer, opener } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint");
  await expect(rows.first()).toBeVisible();
  await expect(page.locator("aside, [role=complementary], dialog")).toHaveCount(0);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(opener(rows.nth(1))).toBeFocused();
  const name = await opener(rows.nth(1)).getAttribute("aria-label");
  expect(name).toMatch(/^churn-xgb-checkpoint \d+$/);
  await page.keyboard.press("Enter");
  await expect(drawer).toBeVisible();
  await expect(page).toHaveTitle(`${name} · Artifact versions`);
  await expect(page).toHaveURL(
    /[?&]open=artifact:northwind\/churn-prediction\/churn-xgb-checkpoint:/,
  );

  await drawer.getByRole("tab", { name: "Overview" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("tab", { name: /^Metadata/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(page).toHaveURL(/&tab=metadata$/);

  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(opener(rows.nth(1))).toBeFocused();
  expect(new URL(page.url()).search).toBe("?name=churn-xgb-checkpoint");
  await page.goBack();
  await expect(drawer).toBeVisible();
});

test("opens all of a pasted URL: page, filters, version and tab", async ({ page }) => {
  const { drawer, pagination, field } = listOf(page);
  await page.goto(`/?ml_repo_id=88&offset=25&limit=25&open=${CHURN_7}&tab=usage`);
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await expect(drawer.getByText("get_artifact_version_by_fqn").first()).toBeVisible();
  await expect(pagination).toContainText("26–50");
  await expect(field("ML repo")).toHaveValue("88");
});

test("opens by ID, and says when a version is not found", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { drawer } = listOf(page);
  await page.goto("/?open=id:3f6a0c1e-6d0b-4c39-9a55-0b0d5e0c7a71");
  await expect(drawer.getByRole("heading", { name: /churn-xgb-checkpoint/ })).toBeVisible();
  await page.keyboard.press("c");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(CHURN_7);
  await page.goto("/?open=artifact:northwind/none/such:1");
  await expect(drawer.getByRole("heading", { name: "Version not found" })).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(drawer).toHaveCount(0);
});

test("goes to the next and previous version", async ({ page }) => {
  const { drawer, rows, opener } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint");
  await opener(rows.first()).click();
  await expect(drawer.getByRole("button", { name: "Previous version" })).toBeDisabled();
  const second = await opener(rows.nth(1)).getAttribute("data-opener");
  await drawer.getByRole("button", { name: "Next version" }).click();
  await expect(drawer).toHaveAccessibleName(second ?? "");
  await page.goBack();
  await expect(drawer.getByRole("button", { name: "Previous version" })).toBeDisabled();
});

test("keeps the open version on the next page, and refreshes it there", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    // Which version is the newest is another question.
    if (!pathname.includes("/api/") || searchParams.has("version")) return;
    requests.push(searchParams.get("fqn") ?? "the list");
  });
  const { drawer, rows, opener, pagination } = listOf(page);
  await page.goto("/?limit=25");
  const name = await opener(rows.first()).getAttribute("aria-label");
  const fqn = await opener(rows.first()).getAttribute("data-opener");
  await opener(rows.first()).click();
  await expect(drawer).toHaveAccessibleName(fqn ?? "");
  await drawer.evaluate((element) => {
    new MutationObserver(() => {
      if (element.textContent.includes("Loading version")) element.dataset.dropped = "";
    }).observe(element, { childList: true, subtree: true });
  });
  await pagination.getByRole("link", { name: "Next page" }).click();
  await expect(pagination).toContainText("26–50");
  await expect(opener(rows.first())).not.toHaveAttribute("data-opener", fqn ?? "");
  await expect(drawer.getByRole("button", { name: "Next version" })).toBeDisabled();
  await expect(drawer.getByRole("heading", { name: name ?? "" })).toBeVisible();
  await expect(drawer).not.toHaveAttribute("data-dropped");
  expect(new Set(requests)).toEqual(new Set(["the list"]));

  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.poll(() => requests).toContain(fqn);
  await expect(drawer).not.toHaveAttribute("data-dropped");
});

test("a refresh keeps the scroll position of the manifest", async ({ page }) => {
  const { drawer } = listOf(page);
  const refresh = page.getByRole("button", { name: "Refresh" });
  const text = drawer.getByRole("tabpanel", { name: "Manifest" }).locator("[tabindex='0']");
  await page.goto(`/?name=llama-sft-eval-report&open=${LLAMA_15}&tab=manifest`);
  for (const [format, start] of [
    ["JSON", "{"],
    ["YAML", "name:"],
  ] as const) {
    await drawer.getByRole("button", { name: format }).click();
    await expect(text).toHaveText(new RegExp(`^${start}`));
    await text.evaluate((element) => {
      element.scrollTop = 300;
    });
    const response = page.waitForResponse(/\/api\//);
    await refresh.click();
    await response;
    await expect(refresh).toHaveAttribute("aria-busy", "false");
    expect(await text.evaluate(({ scrollTop }) => scrollTop)).toBe(300);
  }
});

test("shows and copies integers above 2^53 exactly", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const { drawer } = listOf(page);
  await page.goto(`/?open=${LLAMA_15}&tab=metadata`);
  const lines = drawer.getByRole("table", { name: "Metadata" }).locator("..");
  const search = drawer.getByRole("searchbox").or(drawer.getByRole("textbox"));
  const scrolled = () => lines.evaluate((element) => element.scrollTop);
  await lines.evaluate((element) => element.scrollTo(0, 5000));
  await search.fill("a");
  // A new search scrolls to the top.
  await expect.poll(scrolled).toBe(0);
  await expect(drawer.getByRole("row").nth(1)).toBeInViewport();
  await search.fill("9007199254740993");
  const row = drawer.getByRole("row").filter({ hasText: "9007199254740993" });
  await expect(row).toHaveCount(1);
  await row.hover();
  await row.getByRole("button", { name: /Copy value/ }).click();
  expect(await clipboard()).toBe("9007199254740993");

  await drawer.getByRole("tab", { name: "Manifest" }).click();
  await expect(drawer.getByText("9007199254740993")).toBeVisible();
  await drawer.getByRole("button", { name: "Copy manifest" }).click();
  expect(await clipboard()).toContain(": 9007199254740993");
  await drawer.getByRole("button", { name: "YAML" }).click();
  await drawer.getByRole("button", { name: "Copy manifest" }).click();
  expect(await clipboard()).toMatch(/^name: llama-sft-eval-report\n/);
  expect(await clipboard()).toMatch(/: 9007199254740993\n/);
});

test("walks the manifest's tree by keyboard, searches it, and copies paths and parts", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const { drawer } = listOf(page);
  const tree = drawer.getByRole("tree", { name: "Manifest" });
  const item = (name: string | RegExp) => tree.getByRole("treeitem", { name });
  await page.goto(`/?fqn=${LLAMA_15}&open=${LLAMA_15}&tab=manifest`);
  await item(/^name:/).focus();
  await page.keyboard.type("metad");
  await expect(item("metadata: 8 keys")).toBeFocused();
  await expect(item("metadata: 8 keys")).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowRight");
  await expect(item("summary: 2 keys")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(item("mean_accuracy: 0.6821")).toBeFocused();
  await expect(item("mean_accuracy: 0.6821")).toHaveAttribute("aria-level", "3");
  await page.keyboard.press("Tab");
  await expect(drawer.getByRole("button", { name: /^Copy path/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(clipboard).toBe("metadata.summary.mean_accuracy");
  await item("mean_accuracy: 0.6821").focus();
  await page.keyboard.press("ArrowLeft");
  await item("summary: 2 keys").focus();
  await drawer.getByRole("button", { name: "Copy value of metadata.summary" }).click();
  await expect.poll(clipboard).toBe('{\n  "mean_accuracy": 0.6821,\n  "tasks": 120\n}');

  const search = drawer.getByRole("textbox", { name: "Search manifest" });
  await search.fill("seed");
  await expect(drawer.getByText("1 of 120")).toBeVisible();
  await expect(item("seed: 1234").locator("mark")).toHaveText("seed");
  await search.press("Shift+Enter");
  await expect(drawer.getByText("120 of 120")).toBeVisible();
  await expect(tree.locator("[data-node] mark").last()).toBeInViewport();
  await drawer.getByRole("button", { name: "Next match" }).click();
  await expect(item("seed: 1234")).toBeInViewport();
  await drawer.getByLabel("Expand to level").selectOption("Expand to 1");
  await expect(item("metadata: 8 keys")).toHaveAttribute("aria-expanded", "false");
});

/** Metadata with what leads elsewhere, what may not, and a long text. */
const LEADING = `{"data":{"used":"artifact:t/r/used:3","docs":"https://example.com/a?b=c","bad":"javascript:alert(1)"},"rows":12345678,"report":"${"long text ".repeat(240)}"}`;
const LEADING_ROWS = ["user", "used"].map(
  (name, index) =>
    `{"id":"${name}","fqn":"artifact:t/r/${name}:${1 + index * 2}","manifest":{"name":"${name}","version":${1 + index * 2},"metadata":${LEADING}}}`,
);

test("metadata is searched by words, leads to versions and pages, and unfolds", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const server = await startBefore((_, response) =>
    sendJson(response, `{"data":[${LEADING_ROWS.join()}],"pagination":{"total":2}}`),
  );
  try {
    const { drawer, table } = listOf(page);
    const search = drawer.getByRole("textbox", { name: "Search metadata" });
    const lines = drawer.getByRole("table", { name: "Metadata" }).locator("tbody").getByRole("row");
    await page.goto(`${server.url}/?open=artifact:t/r/user:1&tab=metadata`);
    await search.fill("SCRIPT data");
    await expect(lines).toHaveCount(1);
    await expect(lines.locator("mark")).toHaveText(["data", "script"]);
    await expect(drawer.getByText("1 of 5 paths")).toBeVisible();
    await expect(lines.getByRole("link")).toHaveCount(0);
    await search.press("Escape");
    const docs = lines.filter({ hasText: "data.docs" }).getByRole("link");
    await expect(docs).toHaveAttribute("href", "https://example.com/a?b=c");
    await expect(docs).toHaveAttribute("rel", "noreferrer noopener");
    await expect(docs).toHaveAttribute("target", "_blank");

    const rows = lines.filter({ hasText: "12345678" });
    await rows.hover();
    await rows.getByRole("button", { name: "Copy value of rows" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("12345678");
    await rows.getByRole("button", { name: "Add rows as column" }).click();
    await expect(table.getByRole("columnheader", { name: /rows/ })).toHaveCount(1);

    const report = lines.filter({ hasText: "report" });
    const folded = (await report.boundingBox())?.height ?? 0;
    await report.getByRole("button", { name: "Show all 2,400 characters" }).click();
    await expect(report.getByRole("button", { name: "Fold" })).toBeVisible();
    expect((await report.boundingBox())?.height).toBeGreaterThan(folded * 2);
    await lines.getByRole("link", { name: "artifact:t/r/used:3" }).click();
    await expect(drawer).toHaveAccessibleName("artifact:t/r/used:3");
    await expect(page).toHaveURL(/open=artifact:t\/r\/used:3&tab=metadata$/);
  } finally {
    await server.stop();
  }
});

test("copies the control plane's snippet unchanged, and generates one where there is none", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { drawer } = listOf(page);
  await page.goto(`/?open=${CHURN_7}&tab=usage`);
  const copy = drawer.getByRole("button", { name: "Copy snippet" });
  await copy.click();
  await expect(copy.getByText("Copied", { exact: true })).toBeVisible();
  const { data } = await (
    await page.request.get("/api/ml/v1/artifact-versions/3f6a0c1e-6d0b-4c39-9a55-0b0d5e0c7a71")
  ).json();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(data.usage_code_snippet);

  await page.goto("/?open=artifact:northwind/vision-qa/label-map:4&tab=usage");
  await expect(drawer.getByText(/sent no snippet/)).toBeVisible();
  await expect(drawer.getByText("not from the server")).toBeVisible();
  await drawer.getByRole("button", { name: "Copy snippet" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'get_artifact_version_by_fqn("artifact:northwind/vision-qa/label-map:4")',
  );
});

test("shows that a copy failed, with the text to copy by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  const { drawer } = listOf(page);
  await page.goto(`/?open=${CHURN_7}`);
  await drawer.getByRole("button", { name: "Copy FQN" }).click();
  await expect(page.getByRole("textbox", { name: "Text to copy" })).toHaveValue(CHURN_7);
});

test("opens as a full page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { drawer } = listOf(page);
  await page.goto(`/?open=${CHURN_7}&tab=manifest`);
  await drawer.getByRole("link", { name: "Open as page" }).click();
  await expect(page).toHaveURL(new RegExp(`/version\\?open=${CHURN_7}&tab=manifest$`));
  await expect(page.getByRole("heading", { name: /churn-xgb-checkpoint/ })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Manifest" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(page).toHaveTitle("churn-xgb-checkpoint 7 · Artifact versions");
  await page.getByRole("link", { name: "All versions" }).click();
  await expect(page).toHaveURL(/\/$/);

  // It leads back to the list it was opened from, also in a new tab and after a reload. Its link
  // is shared without the list.
  const list = "?tag=prod&offset=25&limit=25&sort=-version";
  await page.goto(`/${list}&open=${CHURN_7}`);
  const href = await drawer.getByRole("link", { name: "Open as page" }).getAttribute("href");
  await page.goto(href ?? "");
  await page.getByRole("button", { name: "Copy link" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`/version\\?open=${CHURN_7}$`));
  await page.getByRole("link", { name: "All versions" }).click();
  await expect(listOf(page).pagination).toContainText("26–50 of");
  expect(new URL(page.url()).search).toBe(list);

  await page.goto("/version?open=artifact:northwind/none/such:1");
  await expect(page).toHaveTitle("artifact:northwind/none/such:1 · Artifact versions");
});

test("is resized by keyboard, and keeps its width after a reload", async ({ page }) => {
  const { drawer } = listOf(page);
  await page.goto(`/?open=${CHURN_7}`);
  const handle = drawer.getByRole("separator", { name: "Resize drawer" });
  await expect(handle).toHaveAttribute("aria-valuenow", "600");
  await handle.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(handle).toHaveAttribute("aria-valuenow", "616");
  await page.reload();
  await expect(handle).toHaveAttribute("aria-valuenow", "616");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("fills the screen, and closes", async ({ page }) => {
    const { drawer, rows, opener } = listOf(page);
    await page.goto("/?name=churn-xgb-checkpoint&version=7");
    await opener(rows.first()).click();
    await expect(drawer).toHaveAccessibleName(CHURN_7);
    expect((await drawer.boundingBox())?.width).toBe(390);
    await drawer.getByRole("button", { name: "Close" }).click();
    await expect(drawer).toHaveCount(0);
    await expect(opener(rows.first())).toBeFocused();

    // A layer with the focus shows no tooltip of its content.
    await page.goto(`/?open=${CHURN_7}`);
    await expect(drawer).toBeFocused();
    await expect(drawer).toHaveAccessibleName(CHURN_7);
    expect(await page.locator("[popover=manual]:popover-open").count()).toBe(0);
  });

  test("fits the JSON of an unreadable row on the screen", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/?fqn=demo-malformed");
    await page.getByRole("button", { name: "Open raw JSON" }).tap();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Copy JSON" }).tap();
    await expect(dialog.locator("[aria-live=polite].sr-only")).toHaveText("Copied");
    await dialog.getByRole("button", { name: "Close" }).tap();
    await expect(dialog).toHaveCount(0);
  });

  test("keeps the filters in a sheet", async ({ page }) => {
    const { filters, rows } = listOf(page);
    await page.goto("/");
    await expect(rows).toHaveCount(50);
    await expect(filters).toHaveCount(0);
    await page.getByRole("button", { name: "Filters" }).click();
    await filters.getByLabel("Name", { exact: true }).fill("churn-xgb-checkpoint");
    await filters.getByLabel("Name", { exact: true }).press("Enter");
    await page.getByRole("button", { name: /^Show \d+ versions$/ }).click();
    await expect(filters).toHaveCount(0);
    await expect(rows.first()).toContainText("churn-xgb-checkpoint");
  });
});
