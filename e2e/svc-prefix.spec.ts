import { expect, startServer, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";
import { type RunningServer, startProcess } from "./server-process.ts";

const NO_MANIFEST = "artifact:northwind/sandbox/half-written:1";

let controlPlane: RunningServer;
let server: RunningServer;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  controlPlane = await startProcess(["server/demo/main.ts"], { PORT: "0", DEMO_VERSIONS: "500" });
  server = await startServer({
    TFY_HOST: controlPlane.url,
    TFY_API_KEY: "demo",
    TFY_API_PREFIX: "svc",
  });
});

test.afterAll(async () => {
  await server?.stop();
  await controlPlane?.stop();
});

test("shows an alias that only the manifest has", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  const listed = await page.request.get(`${server.url}/api/ml/v1/artifact-versions?fqn=${CHURN_7}`);
  const body = await listed.json();
  expect(body.data[0]).not.toHaveProperty("version_alias");
  expect(body.data[0].manifest.version_alias).toBe("v1.4.0");

  await page.goto(`${server.url}/?fqn=${CHURN_7}`);
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText("v1.4.0");
  await rows.first().getByRole("link").first().click();
  await expect(drawer).toHaveAccessibleName(CHURN_7);
  await expect(drawer.getByText("v1.4.0").first()).toBeVisible();
});

test("shows a version whose manifest is null", async ({ page }) => {
  const { rows, drawer } = listOf(page);
  await page.goto(`${server.url}/?fqn=${NO_MANIFEST}`);
  await expect(rows).toHaveCount(1);
  await rows.first().getByRole("link", { name: "half-written 1" }).click();
  await expect(drawer).toHaveAccessibleName(NO_MANIFEST);
  await drawer.getByRole("tab", { name: /^Manifest/ }).click();
  await expect(drawer.getByRole("tabpanel", { name: "Manifest" })).toContainText(/no manifest/i);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("curl commands and snippets use the prefix", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { drawer, rows } = listOf(page);
  await page.goto(`${server.url}/?open=${CHURN_7}&tab=usage`);
  await expect(drawer).toContainText("$TFY_HOST/api/svc/v1/artifact-versions/");
  await expect(drawer).not.toContainText("/api/ml/");

  await page.goto(`${server.url}/?tag=prod`);
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.insertText("copy as curl");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/api\/svc\/v1\/artifact-versions\?.*tag=prod/);
});
