import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, startServer, test } from "./fixtures.ts";
import type { RunningServer } from "./server-process.ts";

/** Locates the parts of the artifacts page by role and accessible name. */
function artifactsOf(page: Page) {
  const table = page.getByRole("table", { name: "Artifacts" });
  return {
    table,
    rows: table.locator("tbody").getByRole("row"),
    search: page.getByRole("searchbox", { name: "Search artifacts" }),
    filters: page.getByRole("search", { name: "Filters" }),
    drawer: page.getByRole("dialog"),
    link: (name: string) => table.getByRole("link", { name, exact: true }),
  };
}

test("finds an artifact by keyboard, opens its newest version, and goes back", async ({ page }) => {
  const { rows, search, drawer, link } = artifactsOf(page);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Pages" }).getByText("Artifacts").click();
  await expect(page).toHaveURL(/\/artifacts$/);
  await expect(page).toHaveTitle("Artifacts · Artifact versions");
  await expect(rows.first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Artifacts", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );

  await page.keyboard.press("s");
  await page.keyboard.type("xgb churn");
  await expect(search).toBeFocused();
  await expect(link("churn-xgb-checkpoint")).toBeVisible();
  await expect(page).toHaveURL(/\/artifacts\?q=xgb%20churn$/);

  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^churn-xgb-checkpoint \d+$/);
  await page.keyboard.press("Enter");
  await expect(drawer).toBeVisible();
  await expect(page).toHaveURL(
    /q=xgb%20churn&open=artifact:northwind\/churn-prediction\/churn-xgb-/,
  );
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(page.locator(":focus")).toHaveAccessibleName(/^churn-xgb-checkpoint \d+$/);

  // Typing was one step, and opening and closing were one each.
  await page.goBack();
  await expect(drawer).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/artifacts$/);
  await expect(search).toHaveValue("");
  await page.goForward();
  await expect(search).toHaveValue("xgb churn");
});

test("restores a deep link, and leads to all versions of an artifact @dev", async ({ page }) => {
  const { rows, search, filters, drawer, link } = artifactsOf(page);
  const open = "artifact:northwind/churn-prediction/churn-xgb-checkpoint:7";
  await page.goto(`/artifacts?q=churn&type=artifact&sort=-name&open=${open}&tab=usage`);
  await expect(search).toHaveValue("churn");
  await expect(filters.getByRole("checkbox", { name: "artifact" })).toBeChecked();
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(drawer.getByRole("tab", { name: "Usage" })).toHaveAttribute("aria-selected", "true");
  await expect(drawer.getByRole("button", { name: "Next artifact" })).toBeVisible();
  const names = await rows.getByRole("link").allTextContents();
  expect(names.filter((_, index) => index % 2 === 0)).toEqual(
    names
      .filter((_, index) => index % 2 === 0)
      .toSorted()
      .toReversed(),
  );

  await drawer.getByRole("button", { name: "Close" }).click();
  await link("churn-xgb-checkpoint").click();
  await expect(page).toHaveURL("/?fqn=artifact:northwind/churn-prediction/churn-xgb-checkpoint");
  await expect(page.getByRole("table", { name: "Artifact versions" })).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue("churn");
});

test("narrows by facets with counts, and says what to remove when nothing is left", async ({
  page,
}) => {
  const { rows, search, filters } = artifactsOf(page);
  await page.goto("/artifacts");
  const main = page.getByRole("main");
  await expect(main.getByText(/^\d+ artifacts$/)).toBeVisible();

  await page.keyboard.press("f");
  const model = filters.getByRole("checkbox", { name: "model" });
  await model.check();
  await expect(page).toHaveURL(/\?type=model$/);
  const label = filters.locator("label").filter({ hasText: /^model/ });
  const count = await label.locator("span").last().innerText();
  await expect(main.getByText(new RegExp(`^${count} of \\d+ artifacts$`))).toBeVisible();
  await expect(rows).toHaveCount(Number(count));
  await filters
    .getByRole("button", { name: /^Show all/ })
    .first()
    .click();
  await page.keyboard.type("churn");
  await filters.getByRole("checkbox", { name: "churn-prediction" }).check();
  await expect(rows.first()).toContainText("churn-prediction");

  await search.fill("llama");
  const state = page.getByRole("status", { name: "No matching artifacts" });
  await state.getByRole("button", { name: /^Remove ML repo: churn-prediction/ }).click();
  await expect(state).toBeHidden();
  await page.getByRole("button", { name: "Remove filter Type: model" }).click();
  await expect(page).toHaveURL(/\/artifacts\?q=llama$/);
  await main.getByRole("button", { name: "Clear search" }).click();
  await expect(page).toHaveURL(/\/artifacts$/);
});

test("sorts all artifacts, counts versions in view, and selects newest versions", async ({
  page,
}) => {
  const { table, rows } = artifactsOf(page);
  await page.goto("/artifacts?q=checkpoint");
  await page.getByRole("columnheader", { name: "Newest" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=version$/);
  await page.getByRole("columnheader", { name: "Newest" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=-version$/);
  await expect(
    page.getByRole("columnheader", { name: "Versions" }).getByRole("button"),
  ).toHaveCount(0);
  // Name, type, ML repo, newest, and then the number of versions.
  await expect(rows.first().getByRole("cell").nth(5)).toHaveText(/^[\d,]+$/);

  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const selection = page.getByRole("region", { name: "Selection" });
  await expect(selection).toContainText("2 selected");
  await expect(table.getByRole("checkbox", { checked: true })).toHaveCount(2);
  // The selection is that of versions, also on their page.
  await page.getByRole("link", { name: "Versions", exact: true }).click();
  await expect(selection).toContainText("2 selected");
});

test("saves and shares a view of the page", async ({ page }) => {
  const { search } = artifactsOf(page);
  await page.goto("/artifacts?q=churn&type=model&sort=name");
  await page.getByRole("button", { name: "Views" }).click();
  const panel = page.getByRole("dialog", { name: "Views" });
  const name = panel.getByRole("textbox", { name: "View name" });
  await expect(name).toHaveValue("Artifacts: “churn”, type model");
  await name.fill("Churn models");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: /^Churn models/ })).toContainText(
    "sorted by Name",
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("textbox", { name: "Link to this view" })).toHaveValue(
    /\/artifacts\?q=churn&type=model&sort=name$/,
  );

  // It leads back from the list.
  await page.goto("/");
  await page.getByRole("button", { name: "Views" }).click();
  await panel.getByRole("button", { name: /^Churn models/ }).click();
  await expect(page).toHaveURL(/\/artifacts\?q=churn&type=model&sort=name$/);
  await expect(search).toHaveValue("churn");
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("go to versions");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Artifact versions" })).toBeVisible();
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { rows, filters, search, drawer } = artifactsOf(page);
  await page.goto("/artifacts?sort=name");
  await expect(rows.first()).toBeVisible();
  await page.getByRole("button", { name: "Filters" }).click();
  await filters.getByRole("checkbox", { name: "plot" }).check();
  await page.getByRole("button", { name: /^Show \d+ artifacts$/ }).click();
  await expect(page).toHaveURL(/type=plot&sort=name$/);
  await search.fill("curve");
  await rows.first().getByRole("link").nth(1).click();
  await expect(drawer).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

test("has no axe violations", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/artifacts?q=churn&tag=prod&type=artifact&type=model");
  await page.waitForLoadState("networkidle");
  await expectNoAxeViolations(page);
  await page.goto("/artifacts?q=nothing%20like%20it");
  await expect(page.getByRole("status", { name: "No matching artifacts" })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("ignores unknown parameters, and says so", async ({ page }) => {
  await page.goto("/artifacts?q=churn&limit=5&sort=versions");
  const notice = page.getByRole("status").filter({ hasText: "Ignored from the URL" });
  await expect(notice).toContainText("limit=5 (unknown parameter)");
  await notice.getByRole("button", { name: "Clean up URL" }).click();
  await expect(page).toHaveURL(/\/artifacts\?q=churn$/);
});

test.describe("on other control planes", () => {
  let server: RunningServer | undefined;
  test.afterEach(() => server?.stop());

  test("lists one ML repo at a time", async ({ page }) => {
    server = await startServer({ DEMO_REQUIRE_ML_REPO: "1", DEMO_VERSIONS: "500" });
    const { rows } = artifactsOf(page);
    // The browser knows the ML repos of the versions that it has shown.
    await page.goto(`${server.url}/?ml_repo_id=420`);
    await expect(page.getByRole("table").getByText("churn-prediction").first()).toBeVisible();
    await page.goto(`${server.url}/artifacts`);
    const state = page.getByRole("status", { name: "Choose an ML repo" });
    await expect(state).toBeVisible();
    await expectNoAxeViolations(page);
    await state.getByRole("textbox", { name: "ML repo ID" }).fill("420");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?ml_repo_id=420$/);
    await expect(rows.first()).toContainText("churn-prediction");
  });

  test("looks for the newest version of the rows in view where the index doesn't have it", async ({
    page,
  }) => {
    server = await startServer({ DEMO_LATEST: "ignore", DEMO_VERSIONS: "500" });
    const { rows, drawer } = artifactsOf(page);
    await page.goto(`${server.url}/artifacts?q=churn`);
    await expect(page.getByText("This control plane doesn’t list newest versions")).toBeVisible();
    const row = (name: string) =>
      rows.filter({ has: page.getByRole("link", { name, exact: true }) });
    await expect(row("churn-classifier").getByRole("link").nth(1)).toHaveText("5");
    await expect(row("churn-classifier")).not.toContainText("a newer one may exist");
    // Of a longer list, only both ends are read.
    await expect(row("churn-xgb-checkpoint").getByRole("link").nth(1)).toHaveText("62");
    await expect(row("churn-xgb-checkpoint")).toContainText("a newer one may exist");
    await rows.first().getByRole("link").nth(1).click();
    await expect(drawer).toBeVisible();
  });

  test("leads to the versions where the list of artifacts is turned off", async ({ page }) => {
    server = await startServer({ ARTIFACT_INDEX: "0", DEMO_VERSIONS: "500" });
    await page.goto(`${server.url}/artifacts`);
    const state = page.getByRole("status", { name: "The list of artifacts is turned off" });
    await state.getByRole("link", { name: "Go to versions" }).click();
    await expect(page.getByRole("table", { name: "Artifact versions" })).toBeVisible();
  });
});
