import type { Page } from "@playwright/test";
import { expect, startServer, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";
import { startProxy } from "./proxy.ts";
import type { RunningServer } from "./server-process.ts";

let server: RunningServer;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  server = await startServer({ BASE_PATH: "/registry/", DEMO_VERSIONS: "500" });
});

test.afterAll(() => server?.stop());

/** The paths of all HTTP requests of a page. The list grows while the page runs. */
function pathsRequested(page: Page): string[] {
  const paths: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (request.url().startsWith("http")) paths.push(pathname);
  });
  return paths;
}

test("filters, pages and the open version survive reload and Back", async ({ page }) => {
  const { rows, pagination, drawer, field, opener } = listOf(page);
  await page.goto(`${server.url}/?tag=prod&limit=25`);
  await expect(rows).toHaveCount(25);
  await expect(field("Tag")).toHaveValue("prod");

  await pagination.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/\/registry\/\?tag=prod&offset=25&limit=25$/);
  await expect(pagination).toContainText("26–35 of 35");
  await opener(rows.first()).click();
  await expect(drawer).toBeVisible();
  await expect(page).toHaveURL(/\/registry\/\?tag=prod&offset=25&limit=25&open=/);

  const fqn = new URL(page.url()).searchParams.get("open") ?? "";
  await page.reload();
  await expect(drawer).toHaveAccessibleName(fqn);
  await page.goBack();
  await expect(drawer).toHaveCount(0);
  await page.goBack();
  await expect(pagination).toContainText("1–25 of");
});

test("the page of a version and the palette stay under the base path", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  await page.goto(`${server.url}/?open=${CHURN_7}`);
  await drawer.getByRole("link", { name: "Open as page" }).click();
  await expect(page).toHaveURL(new RegExp(`/registry/version\\?open=${CHURN_7}$`));
  await expect(page.getByRole("heading", { name: /churn-xgb-checkpoint/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /churn-xgb-checkpoint/ })).toBeVisible();

  await page.goto(`${server.url}/?limit=25`);
  await expect(rows).toHaveCount(25);
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.insertText("name:churn-xgb-checkpoint");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/registry\/\?name=churn-xgb-checkpoint(&|$)/);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
});

test("the artifacts page stays under the base path", async ({ page }) => {
  const paths = pathsRequested(page);
  await page.goto(`${server.url}/artifacts?q=churn-xgb`);
  const link = page
    .getByRole("table")
    .getByRole("link", { name: "churn-xgb-checkpoint", exact: true });
  await expect(link).toBeVisible();
  expect(paths).toContain("/registry/api/artifact-index");
  expect(paths.filter((path) => !path.startsWith("/registry/"))).toEqual([]);
  await link.click();
  await expect(page).toHaveURL(
    /\/registry\/\?fqn=artifact:northwind\/churn-prediction\/churn-xgb-/,
  );
  await page.getByRole("link", { name: "Artifacts", exact: true }).click();
  await expect(page).toHaveURL(/\/registry\/artifacts$/);
});

test("a comparison stays under the base path", async ({ page }) => {
  const paths = pathsRequested(page);
  const older = CHURN_7.replace(/7$/, "6");
  await page.goto(`${server.url}/compare?compare=${CHURN_7}&compare=${older}`);
  const head = page.getByRole("columnheader").getByRole("link", { name: "6", exact: true });
  await expect(head).toHaveAttribute("href", `/registry/version?open=${older}`);
  await head.click();
  await expect(page).toHaveURL(`${server.url}/version?open=${older}`);
  expect(paths.filter((path) => !path.startsWith("/registry/"))).toEqual([]);
});

test("the base path can be missing from the URL, or be removed by a proxy", async ({ page }) => {
  const { rows, field } = listOf(page);
  const { origin } = new URL(server.url);
  for (const path of ["/registry?tag=prod&limit=25", "/?tag=prod&limit=25"]) {
    await page.goto(origin + path);
    await expect(page).toHaveURL(`${origin}/registry/?tag=prod&limit=25`);
    await expect(field("Tag")).toHaveValue("prod");
    await expect(rows).toHaveCount(25);
  }
  const prefix = /^\/registry\/?/;
  const proxy = await startProxy(origin, ({ url = "" }) => url.replace(prefix, "/"));
  for (const path of ["/registry?tag=prod&limit=25", "/registry/?tag=prod&limit=25"]) {
    await page.goto(proxy.url + path);
    await expect(page).toHaveURL(`${proxy.url}/registry/?tag=prod&limit=25`);
    await expect(rows).toHaveCount(25);
  }
  await page.goto(`${proxy.url}/registry/version?open=${CHURN_7}`);
  await expect(page.getByRole("heading", { name: /churn-xgb-checkpoint/ })).toBeVisible();
  await proxy.stop();
});

// As nginx does with `location /registry { proxy_pass http://server/; }`.
test("a proxy may remove the base path without its trailing slash", async ({ page }) => {
  const { rows } = listOf(page);
  const { origin } = new URL(server.url);
  const proxy = await startProxy(origin, ({ url = "" }) => url.replace("/registry", "/"));
  for (const path of ["/registry/?tag=prod&limit=25", "/registry//?tag=prod&limit=25"]) {
    await page.goto(proxy.url + path);
    await expect(page).toHaveURL(`${proxy.url}/registry/?tag=prod&limit=25`);
    await expect(rows).toHaveCount(25);
  }
  await page.goto(`${proxy.url}/registry/version?open=${CHURN_7}`);
  await expect(page.getByRole("heading", { name: /churn-xgb-checkpoint/ })).toBeVisible();
  await proxy.stop();
});

test("an unknown page loads its assets and links back to the list", async ({ page }) => {
  const paths = pathsRequested(page);
  const { rows } = listOf(page);
  // Several segments: assets with relative URLs would be requested from the wrong folder.
  await page.goto(`${server.url}/no/such/page`);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await page.getByRole("link", { name: "Go to all versions" }).click();
  await expect(page).toHaveURL(/\/registry\/$/);
  await expect(rows).toHaveCount(50);

  expect(paths.filter((path) => path.startsWith("/registry/assets/"))).not.toEqual([]);
  expect(paths.filter((path) => path.startsWith("/registry/api/"))).not.toEqual([]);
  expect(paths.filter((path) => !path.startsWith("/registry/"))).toEqual([]);
});
