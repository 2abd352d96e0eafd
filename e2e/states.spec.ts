import { expect, startServer, test } from "./fixtures.ts";
import { listOf, untilSeen } from "./list.ts";

const FAILURES = [
  ["demo-400", "The request was refused"],
  ["demo-401", "The token was refused"],
  ["demo-403", "Not allowed"],
  ["demo-404", "No artifact versions at this address"],
  ["demo-422", "A filter was refused"],
  ["demo-429", "Too many requests"],
  ["demo-500", "The control plane failed"],
  ["demo-503", "The control plane failed"],
  ["demo-html", "An answer that can’t be read"],
  ["demo-cut", "An answer that can’t be read"],
  ["demo-null", "An answer that can’t be read"],
] as const;

for (const [fqn, heading] of FAILURES) {
  test(`${fqn} is a state of its own: ${heading}`, async ({ page }) => {
    const { filters, field, table } = listOf(page);
    await page.goto(`/?fqn=${fqn}`);
    const alert = page.getByRole("alert", { name: heading });
    await expect(alert.getByRole("heading", { name: heading })).toBeVisible();
    await expect(alert.getByRole("button", { name: /Try again|Ask now/ })).toBeVisible();
    await expect(table).toHaveCount(0);
    await expect(filters).toBeVisible();
    await expect(field("FQN")).toHaveValue(fqn);
  });
}

test("401 names the variable to set, 422 marks the field in the server's words", async ({
  page,
}) => {
  const { field } = listOf(page);
  await page.goto("/?fqn=demo-401");
  await expect(page.getByRole("alert")).toContainText("TFY_API_KEY=…");
  await page.goto("/?fqn=demo-422");
  await expect(field("FQN")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Remove FQN" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(listOf(page).rows).toHaveCount(50);
});

test("429 waits as long as it is told, then asks again by itself", async ({ page }) => {
  let asked = 0;
  page.on("request", (request) => {
    if (/\/api\/.*demo-429/.test(request.url())) asked += 1;
  });
  await page.goto("/?fqn=demo-429");
  await expect(page.getByRole("alert")).toContainText(/Asking again in [123] s/);
  expect(asked).toBe(1);
  await expect.poll(() => asked).toBeGreaterThan(1);
});

test("503 is asked once more by itself, 4xx never", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const fqn = new URL(request.url()).searchParams.get("fqn");
    if (request.url().includes("/api/") && fqn !== null) asked.push(fqn);
  });
  await page.goto("/?fqn=demo-503");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(asked).toEqual(["demo-503", "demo-503"]);
  asked.length = 0;
  await page.goto("/?fqn=demo-403");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(asked).toEqual(["demo-403"]);
});

test("one malformed row costs only itself, and opens as JSON", async ({ page }) => {
  const { rows } = listOf(page);
  await page.goto("/?fqn=demo-malformed");
  const bad = rows.filter({ hasText: "Unreadable row" });
  await expect(bad).toHaveCount(1);
  expect(await rows.count()).toBeGreaterThan(1);
  await bad.getByRole("button", { name: "Open raw JSON" }).click();
  await expect(page.getByRole("dialog")).toContainText('"fqn"');
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("no match says what dropping each filter gives, and gives it", async ({ page }) => {
  const limits: (string | null)[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.pathname.startsWith("/api/")) limits.push(url.searchParams.get("limit"));
  });
  await page.goto("/?tag=prod&name=no-such-artifact");
  const state = page.getByRole("status", { name: "No version matches" });
  await expect(state).toContainText("Both filters hold at once. Dropping one gives:");
  await expect(state.getByRole("button", { name: "Remove tag: prod → 0" })).toBeVisible();
  const drop = state.getByRole("button", { name: /^Remove name: no-such-artifact → [1-9]/ });
  const promised = (await drop.textContent())?.replace(/.*→ /, "");
  expect(limits).toEqual(["50", "1", "1"]);
  await drop.click();
  await expect(page).toHaveURL(/\/\?tag=prod$/);
  await expect(listOf(page).rows.first()).toBeVisible();
  await expect(listOf(page).pagination).toContainText(`of ${promised}`);
});

test("an empty list that dropping one filter can't fill says so, and what does", async ({
  page,
}) => {
  await page.goto("/?fqn=artifact:t/r/none:1&artifact_id=none&tag=prod&version=7&limit=25");
  const state = page.getByRole("status", { name: "No version matches" });
  await expect(state).toContainText("Dropping one filter still gives nothing");
  await expect(state.getByRole("button")).toHaveText([
    /^Clear all → 5,000$/,
    /^Keep only tag: prod → 385$/,
    /^Keep only version: 7 → \d+$/,
  ]);
  await state.getByRole("button", { name: "Keep only tag: prod → 385" }).click();
  await expect(page).toHaveURL(/\/\?tag=prod&limit=25$/);
  await page.goBack();
  await state.getByRole("button", { name: "Clear all → 5,000" }).click();
  await expect(page).toHaveURL(/\/\?limit=25$/);
});

test("an empty list offers what comes close to what was meant", async ({ page }) => {
  const { rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint");
  await expect(rows.first()).toBeVisible();
  await untilSeen(page, "churn-xgb-checkpoint");
  await page.goto("/?name=churn-xgb-chekpoint&ml_repo_id=churn-prediction");
  const state = page.getByRole("status", { name: "No version matches" });
  await expect(state).toContainText("Close to a known name: churn-xgb-checkpoint");
  await expect(state).toContainText("Close to a known ML repo: churn-prediction 420");
  await state.getByRole("button", { name: "churn-xgb-checkpoint", exact: true }).click();
  await state.getByRole("button", { name: "churn-prediction 420" }).click();
  await expect(page).toHaveURL(/\?ml_repo_id=420&name=churn-xgb-checkpoint$/);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
});

test("an offset past the end offers the last page", async ({ page }) => {
  await page.goto("/?offset=6000");
  await expect(page.getByRole("status", { name: "Past the last page" })).toBeVisible();
  await page.getByRole("button", { name: "Go to last page, 4,951–5,000" }).click();
  await expect(page).toHaveURL(/\?offset=4950$/);
});

test("a list without filters may be refused: it asks for one", async ({ page }) => {
  const server = await startServer({ DEMO_REQUIRE_FILTER: "1" });
  try {
    await page.goto(server.url);
    await expect(
      page.getByRole("alert", { name: "This control plane wants a filter" }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Give an ML repo ID" }).click();
    const field = listOf(page).field("ML repo ID");
    await expect(field).toBeFocused();
    await field.fill("420");
    await field.press("Enter");
    await expect(listOf(page).rows.first()).toBeVisible();
  } finally {
    await server.stop();
  }
});

test("an empty control plane says so", async ({ page }) => {
  const server = await startServer({ DEMO_VERSIONS: "0" });
  try {
    await page.goto(server.url);
    await expect(page.getByRole("status", { name: "No versions yet" })).toBeVisible();
  } finally {
    await server.stop();
  }
});

test("a control plane out of reach, and then the dashboard's own server", async ({
  page,
  expectedProblems,
}) => {
  // Parts that the page loads ahead fail with the server.
  expectedProblems.push(/Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const server = await startServer({ TFY_HOST: "http://127.0.0.1:9", TFY_API_KEY: "canary-key" });
  await page.goto(server.url);
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading")).toContainText("The control plane is out of reach");
  await expect(alert).toContainText("127.0.0.1:9");
  expect(await page.content()).not.toContain("canary-key");
  await server.stop();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(alert.getByRole("heading")).toContainText("The dashboard’s server is out of reach");
});

test("asks again by itself once it is online", async ({ page, context, expectedProblems }) => {
  expectedProblems.push(/Failed to load resource: net::ERR_INTERNET_DISCONNECTED/);
  const { rows, field } = listOf(page);
  const alert = page.getByRole("alert");
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(alert).toContainText("You are offline");
  await context.setOffline(false);
  await expect(alert).toHaveCount(0);

  await context.setOffline(true);
  await field("Name").fill("churn-xgb-checkpoint");
  await field("Name").press("Enter");
  await expect(alert).toContainText("The page asks again once you are online.");
  await expect(rows).toHaveCount(0);
  await context.setOffline(false);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
});

test("rows stay while asking anew fails", async ({ page, expectedProblems }) => {
  expectedProblems.push(/Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const server = await startServer({});
  await page.goto(server.url);
  const { rows } = listOf(page);
  await expect(rows).toHaveCount(50);
  await page.waitForLoadState("networkidle");
  await server.stop();
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByRole("alert")).toContainText("out of reach");
  await expect(rows).toHaveCount(50);
});

test("unknown addresses have a page of their own @dev", async ({ page }) => {
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await page.getByRole("link", { name: "Go to all versions" }).click();
  await expect(listOf(page).rows).toHaveCount(50);
});
