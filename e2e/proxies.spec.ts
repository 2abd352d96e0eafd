import type { IncomingMessage, ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import { expect, startServer, test } from "./fixtures.ts";
import { listOf } from "./list.ts";
import { startProxy } from "./proxy.ts";
import type { RunningServer } from "./server-process.ts";

const LOGIN = "<!doctype html><title>Sign in</title>";

let server: RunningServer;
let proxy: RunningServer;
/** What the proxy responds to API requests with, if not what the server responds with. */
let respond: ((response: ServerResponse) => void) | undefined;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  server = await startServer({ DEMO_VERSIONS: "500" });
  proxy = await startProxy(server.url, ({ url = "" }: IncomingMessage, response) => {
    if (respond === undefined || !/^\/(?:api|login)\b/.test(url)) return url;
    respond(response);
    return undefined;
  });
});

test.beforeEach(() => {
  respond = undefined;
});

test.afterAll(async () => {
  await proxy?.stop();
  await server?.stop();
});

const html = { "Content-Type": "text/html" };
const redirectTo = (location: string) => (response: ServerResponse) =>
  void response.writeHead(302, { Location: location }).end();
const page401 = (response: ServerResponse) => void response.writeHead(401, html).end(LOGIN);
const page200 = (response: ServerResponse) => void response.writeHead(200, html).end(LOGIN);

/** Opens a list, and then requests another through a proxy that responds itself. */
async function filterBehind(page: Page, answer: (response: ServerResponse) => void): Promise<void> {
  const { rows, field } = listOf(page);
  respond = undefined;
  await page.goto(`${proxy.url}/?tag=prod&limit=25`);
  await expect(rows).toHaveCount(25);
  respond = answer;
  await field("Name").fill("churn-xgb-checkpoint");
  await field("Name").press("Enter");
}

test("an expired session is reported, and signing in again returns to the same view", async ({
  page,
}) => {
  const { rows } = listOf(page);
  const alert = page.getByRole("alert");
  const signIn = alert.getByRole("button", { name: "Reload to sign in" });
  await page.goto(`${proxy.url}/?tag=prod&limit=25`);
  await expect(rows).toHaveCount(25);
  // The browser reports this as a network failure, unless it is told not to follow redirects.
  respond = redirectTo("http://login.example/");
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(alert).toContainText("Your session has expired");
  await expect(signIn).toBeVisible();
  await expect(rows).toHaveCount(25);

  const page440 = (response: ServerResponse) => void response.writeHead(440, html).end(LOGIN);
  for (const answer of [respond, redirectTo("/login"), page401, page440, page200]) {
    await filterBehind(page, answer);
    await expect(alert.getByRole("heading")).toContainText("Your session has expired");
    await expect(alert).toContainText("Reload the page to sign in. The URL keeps this view.");
    await expect(alert).not.toContainText("TFY_API_KEY");
  }
  respond = undefined;
  await signIn.click();
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
  await expect(page).toHaveURL(`${proxy.url}/?tag=prod&name=churn-xgb-checkpoint&limit=25`);
});

test("a proxy's own response isn't blamed on the control plane", async ({ page }) => {
  const alert = page.getByRole("alert");
  for (const [code, heading] of [
    [403, "Blocked by a proxy or firewall"],
    [404, "Unexpected response from a proxy"],
    [429, "A proxy is rate-limiting requests"],
    [494, "The URL is too long"],
    [502, "The dashboard server is unreachable"],
    [522, "The dashboard server is unreachable"],
  ] as const) {
    await filterBehind(page, (response) => void response.writeHead(code, html).end("<h1>No</h1>"));
    await expect(alert.getByRole("heading")).toContainText(heading);
    await expect(alert).not.toContainText("control plane");
  }
});

test("an open version reports an expired session too", async ({ page }) => {
  respond = page401;
  await page.goto(`${proxy.url}/version?open=artifact:t/r/n:1`);
  await expect(page.getByRole("heading", { name: "Your session has expired" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Reload to sign in" })).toBeVisible();
});
