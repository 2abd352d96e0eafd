import { expect, startServer, test, untilPreloaded } from "./fixtures.ts";
import { listOf, untilSeen } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

const FAILURES = [
  ["demo-400", "Invalid request"],
  ["demo-401", "The API key was rejected"],
  ["demo-403", "Permission denied"],
  ["demo-404", "Artifact versions API not found"],
  ["demo-422", "Invalid FQN"],
  ["demo-429", "The control plane is rate-limiting requests"],
  ["demo-500", "The control plane returned an error"],
  ["demo-503", "The control plane returned an error"],
  ["demo-html", "Unexpected response"],
  ["demo-cut", "Unexpected response"],
  ["demo-null", "Unexpected response"],
] as const;

for (const [fqn, heading] of FAILURES) {
  test(`${fqn} shows “${heading}”`, async ({ page }) => {
    const { filters, field, table } = listOf(page);
    await page.goto(`/?fqn=${fqn}`);
    const alert = page.getByRole("alert", { name: heading });
    const retry = fqn === "demo-429" ? "Retry now" : "Retry";
    await expect(alert.getByRole("heading", { name: heading })).toBeVisible();
    await expect(alert.getByRole("button", { name: retry, exact: true })).toBeVisible();
    await expect(table).toHaveCount(0);
    await expect(filters).toBeVisible();
    await expect(field("FQN")).toHaveValue(fqn);
  });
}

test("401 names the variable to set, 422 marks the field and quotes the server", async ({
  page,
}) => {
  const { field } = listOf(page);
  await page.goto("/?fqn=demo-401");
  await expect(page.getByRole("alert")).toContainText("TFY_API_KEY=…");
  await page.goto("/?fqn=demo-422");
  await expect(field("FQN")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert")).toContainText("The server said:");
  await page.getByRole("button", { name: "Remove FQN" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(listOf(page).rows).toHaveCount(50);
});

test("429 waits as long as the server says, then retries automatically", async ({ page }) => {
  let requests = 0;
  page.on("request", (request) => {
    if (/\/api\/.*demo-429/.test(request.url())) requests += 1;
  });
  await page.goto("/?fqn=demo-429");
  await expect(page.getByRole("alert")).toContainText(/Retrying in [123] s/);
  expect(requests).toBe(1);
  await expect.poll(() => requests).toBeGreaterThan(1);
});

test("503 is retried once automatically, 4xx never", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    const fqn = new URL(request.url()).searchParams.get("fqn");
    if (request.url().includes("/api/") && fqn !== null) requests.push(fqn);
  });
  await page.goto("/?fqn=demo-503");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(requests).toEqual(["demo-503", "demo-503"]);
  requests.length = 0;
  await page.goto("/?fqn=demo-403");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(requests).toEqual(["demo-403"]);
});

test("a malformed row affects only itself, and opens as JSON", async ({ page }) => {
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

test("an empty result shows the count without each filter, and can remove one", async ({
  page,
}) => {
  const limits: (string | null)[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.pathname.startsWith("/api/ml/")) limits.push(url.searchParams.get("limit"));
  });
  await page.goto("/?tag=prod&name=no-such-artifact");
  const state = page.getByRole("status", { name: "No matching versions" });
  await expect(state).toContainText("No version matches both. Remove one:");
  await expect(state.getByRole("button", { name: "Remove tag: prod → 0" })).toBeVisible();
  const remove = state.getByRole("button", { name: /^Remove name: no-such-artifact → [1-9]/ });
  const promised = (await remove.textContent())?.replace(/.*→ /, "");
  // The server has requested the page itself.
  expect(limits).toEqual(["1", "1"]);
  await remove.click();
  await expect(page).toHaveURL(/\/\?tag=prod$/);
  await expect(listOf(page).rows.first()).toBeVisible();
  await expect(listOf(page).pagination).toContainText(`of ${promised}`);
});

test("an empty result can remove more filters when removing one isn't enough", async ({ page }) => {
  await page.goto("/?fqn=artifact:t/r/none:1&artifact_id=none&tag=prod&version=7&limit=25");
  const state = page.getByRole("status", { name: "No matching versions" });
  await expect(state).toContainText("Removing one filter isn’t enough");
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

test("an empty result suggests similar values", async ({ page }) => {
  const { rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint");
  await expect(rows.first()).toBeVisible();
  await untilSeen(page, "churn-xgb-checkpoint");
  await page.goto("/?name=churn-xgb-chekpoint&ml_repo_id=churn-prediction");
  const state = page.getByRole("status", { name: "No matching versions" });
  await expect(state).toContainText("No artifact is named churn-xgb-chekpoint.");
  await expect(state).toContainText("No ML repo has the ID churn-prediction.");
  await state.getByRole("button", { name: "churn-xgb-checkpoint", exact: true }).click();
  await state.getByRole("button", { name: "churn-prediction 420" }).click();
  await expect(page).toHaveURL(/\?ml_repo_id=420&name=churn-xgb-checkpoint$/);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
});

test("an offset past the end links to the last page", async ({ page }) => {
  await page.goto("/?offset=6000");
  await expect(page.getByRole("status", { name: "Past the last page" })).toBeVisible();
  await page.getByRole("button", { name: "Go to last page, 4,951–5,000" }).click();
  await expect(page).toHaveURL(/\?offset=4950$/);
});

test("a control plane that requires a filter has its own state", async ({ page }) => {
  const server = await startServer({ DEMO_REQUIRE_FILTER: "1" });
  try {
    await page.goto(server.url);
    await expect(
      page.getByRole("alert", { name: "This control plane requires a filter" }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Choose an ML repo" }).click();
    const field = listOf(page).field("ML repo");
    await expect(field).toBeFocused();
    await field.fill("420");
    await field.press("Enter");
    await expect(listOf(page).rows.first()).toBeVisible();
  } finally {
    await server.stop();
  }
});

test("an empty control plane has its own state", async ({ page }) => {
  const server = await startServer({ DEMO_VERSIONS: "0" });
  try {
    await page.goto(server.url);
    await expect(page.getByRole("status", { name: "No versions yet" })).toBeVisible();
  } finally {
    await server.stop();
  }
});

test("an unreachable control plane and an unreachable dashboard server differ", async ({
  page,
  expectedProblems,
}) => {
  // Preloads fail once the server has stopped.
  expectedProblems.push(/Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const server = await startServer({ TFY_HOST: "http://127.0.0.1:9", TFY_API_KEY: "canary-key" });
  await page.goto(server.url);
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading")).toContainText("The control plane is unreachable");
  await expect(alert).toContainText("127.0.0.1:9");
  expect(await page.content()).not.toContain("canary-key");
  await server.stop();
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(alert.getByRole("heading")).toContainText("The dashboard server is unreachable");
});

test("refreshes automatically when back online", async ({ page, context, expectedProblems }) => {
  expectedProblems.push(/Failed to load resource: net::ERR_INTERNET_DISCONNECTED/);
  const { rows, field } = listOf(page);
  const alert = page.getByRole("alert");
  await page.goto("/");
  await expect(rows).toHaveCount(50);
  await untilPreloaded(page, "failure-view");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(alert).toContainText("You’re offline");
  await context.setOffline(false);
  await expect(alert).toHaveCount(0);

  await context.setOffline(true);
  await field("Name").fill("churn-xgb-checkpoint");
  await field("Name").press("Enter");
  await expect(alert).toContainText("The list refreshes automatically when you’re back online.");
  await expect(rows).toHaveCount(0);
  await context.setOffline(false);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
});

test("a stalled request says how long it has been, and can be canceled", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (/\/api\/.*fqn=demo-stall/.test(request.url())) requests.push(request.url());
  });
  const { rows, field, drawer, pagination } = listOf(page);
  const waiting = page.getByText("Waiting for the control plane…");
  const cancel = page.getByRole("button", { name: "Cancel" });
  const canceled = page.getByRole("heading", { name: "Request canceled" });
  await page.clock.install();
  // Instead of the skeleton.
  await page.goto("/?fqn=demo-stall");
  await expect.poll(() => requests.length).toBe(1);
  await expect(waiting).toHaveCount(0);
  await page.clock.fastForward(3000);
  await expect(waiting).toHaveText(/… \d+ s$/);
  await cancel.click();
  await expect(canceled).toBeVisible();
  await expect(page.getByRole("button", { name: "Retry" })).toBeFocused();
  await page.getByRole("button", { name: "Retry" }).click();
  await page.clock.fastForward(4000);
  await expect(waiting).toBeVisible();
  expect(requests).toHaveLength(2);

  // Above the rows of another request.
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  await field("FQN").fill("demo-stall");
  await field("FQN").press("Enter");
  await page.clock.fastForward(4000);
  await expect(waiting).toBeVisible();
  await expect(rows).toHaveCount(25);
  await cancel.click();
  await expect(canceled).toBeVisible();
  await expect(rows).toHaveCount(0);
  await expect(pagination).not.toContainText("of");
  await page.goBack();
  await expect(rows).toHaveCount(25);

  await page.goto("/version?open=demo-stall");
  await page.clock.fastForward(4000);
  await expect(waiting).toBeVisible();
  await cancel.click();
  await expect(canceled).toBeVisible();
  await expect(drawer).toHaveCount(0);
});

test("a timeout is shown at once, not after a second one", async ({ page }) => {
  const server = await startServer({ UPSTREAM_TIMEOUT_MS: "300" });
  let requests = 0;
  page.on("request", (request) => {
    if (/\/api\/.*fqn=demo-stall/.test(request.url())) requests += 1;
  });
  try {
    await page.goto(`${server.url}/?fqn=demo-stall`);
    const alert = page.getByRole("alert", { name: "The control plane timed out" });
    await expect(alert).toBeVisible();
    expect(requests).toBe(1);
  } finally {
    await server.stop();
  }
});

test("on a phone, a failed refresh shows the server's whole message", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const message = `The query took too long: ${"SELECT tag FROM versions; ".repeat(6)}`;
  let failing = false;
  const server = await startBefore((_, response) =>
    failing
      ? sendJson(response, JSON.stringify({ message }), 500)
      : sendJson(response, '{"data":[{"id":"1","fqn":"a:t/r/n:1"}],"pagination":{"total":1}}'),
  );
  try {
    await page.goto(server.url);
    await expect(listOf(page).rows).toHaveCount(1);
    failing = true;
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("Refresh");
    await page.keyboard.press("Enter");
    const said = page.getByRole("alert").getByText("The server said:");
    await expect(said).toContainText(message.trim());
    expect(await said.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    await expect(page.getByRole("alert").getByRole("button", { name: "Retry" })).toBeInViewport();
  } finally {
    await server.stop();
  }
});

test("rows stay when a refresh fails", async ({ page, expectedProblems }) => {
  expectedProblems.push(/Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const server = await startServer({});
  await page.goto(server.url);
  const { rows } = listOf(page);
  await expect(rows).toHaveCount(50);
  await untilPreloaded(page, "failure-view");
  await server.stop();
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByRole("alert")).toContainText("The dashboard server is unreachable");
  await expect(rows).toHaveCount(50);
});

test("unknown URLs have their own page @dev", async ({ page }) => {
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await page.getByRole("link", { name: "Go to all versions" }).click();
  await expect(listOf(page).rows).toHaveCount(50);
});
