import { expect, expectNoAxeViolationsInLayer, startServer, test } from "./fixtures.ts";
import { listOf, untilSeen } from "./list.ts";
import { sendJson, startBefore } from "./upstream.ts";

const WITH_INDEX = { ARTIFACT_INDEX: "1" };

test("finds an ML repo and a name by a part of them, by keyboard", async ({ page }) => {
  const { field, rows } = listOf(page);
  const list = page.getByRole("listbox", { name: "Suggestions" });
  const options = list.getByRole("option");
  await page.goto("/?limit=25");
  await page.keyboard.press("f");
  await field("ML repo").focus();
  await page.keyboard.type("finet");
  await expect(options).toHaveText(["llm-finetune 502 7 artifacts"]);
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?ml_repo_id=502&limit=25$/);
  await expect(field("ML repo")).toHaveAccessibleDescription("llm-finetune");
  await expect(rows.first()).toContainText("llm-finetune");

  // Names of the chosen ML repo come first; others say where they are.
  await field("Name").focus();
  await page.keyboard.type("ckpt");
  await expect(options.first()).toHaveText("llama-sft-checkpoint llm-finetune · newest is 456");
  await expect(options.nth(1)).toHaveText(/^dpo-checkpoint\s+llm-finetune · newest is \d+$/);
  await expect(options.nth(2)).not.toContainText("llm-finetune");
  await expect(options.first().locator("b")).toHaveText(["c", "kp", "t"]);
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?ml_repo_id=502&name=llama-sft-checkpoint&limit=25$/);

  // The version of the artifact that is chosen now, from the newest down.
  await page.keyboard.press("Tab");
  await expect(field("Version")).toBeFocused();
  await expect(options.nth(0)).toHaveText("latest the newest");
  await expect(options.nth(1)).toHaveText(/^456\s+v2\.456\.0candidate\s+newest$/);
  await expect(options.nth(2)).toHaveText(/^455\b/);
  await page.keyboard.type("45");
  await expect(options.first()).toHaveText(/^456\b/);
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&name=llama-sft-checkpoint&version=45\d&limit=25$/);
  await expect(rows).toHaveCount(1);
});

test("completes an FQN to an artifact, and then to its version", async ({ page }) => {
  const { field, rows } = listOf(page);
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  const fqn = "artifact:northwind/churn-prediction/churn-xgb-checkpoint";
  await page.goto("/?limit=25");
  await field("FQN").focus();
  await page.keyboard.type("xgb churn");
  await expect(options).toHaveText([`${fqn} newest is 62`]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/?fqn=${fqn}&limit=25`);
  await expect(rows).toHaveCount(25);
  await expect(options).toHaveCount(0);
  await page.keyboard.type(":");
  await expect(options.first()).toHaveText(/^62\s+newest$/);
  await expect(page.getByText("more: keep typing")).toBeVisible();
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.type("5");
  await expect(options.first()).toHaveText(/^59\b/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/?fqn=${fqn}:59&limit=25`);
  await expect(field("FQN")).toHaveValue(`${fqn}:59`);
  await expect(rows).toHaveCount(1);
});

test("counts the artifacts with a tag, and takes any other tag", async ({ page }) => {
  const { field } = listOf(page);
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await page.goto("/?limit=25");
  await field("Tag").click();
  await expect(options.first()).toHaveText(/^candidate\s+3 artifacts$/);
  await field("Tag").fill("nightl");
  await expect(options).toHaveText([/^nightly\s+2 artifacts$/]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?tag=nightl&limit=25$/);
  await field("Tag").fill("ghtly");
  await expect(options).toHaveText([/^nightly/]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?tag=nightly&limit=25$/);
});

test("shows the name of an artifact below its ID", async ({ page }) => {
  const { field, rows } = listOf(page);
  const id = "9d2b6f0e-0a4e-4a59-8a8e-7a7f4f2c1b10";
  await page.goto(`/?artifact_id=${id}&limit=25`);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
  await expect(field("Artifact ID")).toHaveAccessibleDescription("churn-xgb-checkpoint");
  await page.evaluate(() => localStorage.clear());
  // No row has it, so it is looked up.
  await page.goto(`/?tag=none&artifact_id=${id}&limit=25`);
  await expect(field("Artifact ID")).toHaveAccessibleDescription("churn-xgb-checkpoint");
});

test("an index that is loading leaves typing alone, and its artifacts appear in the open list", async ({
  page,
}) => {
  const { field } = listOf(page);
  const { promise: isTyped, resolve: onTyped } = Promise.withResolvers<void>();
  const rowsOf = (names: readonly string[], total: number) =>
    JSON.stringify({
      data: names.map((name) => ({
        id: name,
        fqn: `artifact:t/r/${name}:1`,
        ml_repo_id: "1",
        manifest: { name, version: 1, ml_repo: "r" },
      })),
      pagination: { total },
    });
  const server = await startBefore(async (query, response) => {
    const isIndex = query.has("version");
    if (isIndex) await isTyped;
    const names = isIndex ? ["churn-a", "churn-b", "other"] : ["churn-a"];
    const offset = Number(query.get("offset") ?? 0);
    sendJson(response, rowsOf(names.slice(offset), names.length));
  }, WITH_INDEX);
  try {
    await page.goto(server.url);
    await field("Name").focus();
    await page.keyboard.type("churn");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await expect(page.getByText("Loading artifacts…")).toBeVisible();
    await page.keyboard.press("ArrowDown");
    const active = list.getByRole("option", { selected: true });
    await expect(active).toContainText("churn-a");
    onTyped();
    await expect(list.getByRole("option")).toHaveText([/^churn-a\s+r · newest/, /^churn-b/]);
    await expect(page.getByText("Loading artifacts…")).toBeHidden();
    await expect(active).toContainText("churn-a");
    await expect(field("Name")).toHaveValue("churn");
  } finally {
    onTyped();
    await server.stop();
  }
});

test("without an index, a field offers what this browser has seen, and says so", async ({
  page,
}) => {
  const { field, rows } = listOf(page);
  const row = { id: "1", fqn: "artifact:t/r/churn:1", tags: ["prod"], ml_repo_id: "1" };
  const page1 = JSON.stringify({ data: [row], pagination: { total: 1 } });
  const server = await startBefore((query, response) => {
    if (query.has("version") || query.has("ml_repo_id")) sendJson(response, "{}", 403);
    else sendJson(response, page1);
  }, WITH_INDEX);
  try {
    await page.goto(server.url);
    await expect(rows).toHaveCount(1);
    await field("Tag").focus();
    await page.keyboard.type("pr");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await expect(list.getByRole("option")).toHaveText(["prod"]);
    await expect(page.getByText("Only values seen in this browser")).toBeVisible();
    await expectNoAxeViolationsInLayer(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?tag=prod$/);
  } finally {
    await server.stop();
  }
});

test("the index is requested with the first focus on a field, and not before", async ({ page }) => {
  const { field, rows } = listOf(page);
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("api/artifact-index")) requests.push(request.url());
  });
  await page.goto("/?limit=25");
  await expect(rows).toHaveCount(25);
  // By now the page has been idle.
  await untilSeen(page, "llama-sft-checkpoint");
  expect(requests).toEqual([]);
  await field("Name").focus();
  await expect.poll(() => requests.length).toBe(1);
  await field("Tag").focus();
  await field("Version").focus();
  await expect(page.getByRole("option", { name: "latest" })).toBeVisible();
  expect(requests).toHaveLength(1);
});

test("the whole name of an ML repo is its ID, even if none of its rows was seen", async ({
  page,
}) => {
  const { field, rows } = listOf(page);
  await page.goto("/?name=llama-sft-checkpoint&version=7&limit=25");
  await field("ML repo").focus();
  await page.keyboard.type("Churn-Prediction");
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await expect(options).toHaveText([/^churn-prediction 420/]);
  await page.keyboard.press("Tab");
  await expect(page).toHaveURL(/\?ml_repo_id=420&name=llama-sft-checkpoint&version=7&limit=25$/);
  await expect(rows).toHaveCount(0);
  await expect(field("ML repo")).toHaveAccessibleDescription("churn-prediction");
});

test("a name that doesn't exist leads to those that do", async ({ page }) => {
  const { field, rows } = listOf(page);
  await page.goto("/?limit=25");
  await field("Name").fill("churn");
  await field("Name").press("Enter");
  const state = page.getByRole("status", { name: "No matching versions" });
  await expect(state).toContainText("No artifact is named churn. Names match exactly:");
  await expect(state.getByRole("listitem")).toHaveText([
    "churn-features (11 versions)",
    "churn-classifier (5 versions)",
    "churn-xgb-checkpoint (59 versions)",
    "churn-lgbm-checkpoint (120 versions)",
  ]);
  await expect(state.getByRole("button", { name: "Remove name: churn → 5,000" })).toBeVisible();
  await state.getByRole("button", { name: "churn-xgb-checkpoint" }).click();
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&limit=25$/);
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");
});

test("an ML repo, a tag and an FQN that don't exist lead to those that do", async ({ page }) => {
  const state = page.getByRole("status", { name: "No matching versions" });
  await page.goto("/?ml_repo_id=finetune&limit=25");
  await expect(state).toContainText(
    "No ML repo has the ID finetune. ML repos with a similar name:",
  );
  await state.getByRole("button", { name: "llm-finetune 502" }).click();
  await expect(page).toHaveURL(/\?ml_repo_id=502&limit=25$/);

  await page.goto("/?tag=candidat&limit=25");
  await expect(state).toContainText("No artifact’s newest version has the tag candidat.");
  await expect(state.getByRole("button", { name: "candidate" })).toBeVisible();

  const fqn = "artifact:northwind/churn-prediction/churn-xgb";
  await page.goto(`/?fqn=${fqn}&limit=25`);
  await expect(state).toContainText("No artifact has this FQN. FQNs with a similar name:");
  await state.getByRole("button", { name: `${fqn}-checkpoint` }).click();
  await expect(page).toHaveURL(`/?fqn=${fqn}-checkpoint&limit=25`);
  await page.goto(`/?fqn=${fqn}-checkpoint:9999&limit=25`);
  await expect(state).toContainText("This artifact has no such version.");
  await expect(state.getByRole("button", { name: `${fqn}-checkpoint:62` })).toBeVisible();
});

test("an arrow key while suggestions load opens them at the first choice", async ({ page }) => {
  const { field, rows } = listOf(page);
  const { promise: isPressed, resolve: onPressed } = Promise.withResolvers<void>();
  await page.route("**/assets/field-completions*.js", async (route) => {
    await isPressed;
    await route.continue();
  });
  await page.goto("/?name=churn-xgb-checkpoint&limit=25");
  await expect(rows).toHaveCount(25);
  await field("Name").focus();
  await page.keyboard.press("ArrowDown");
  onPressed();
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await expect(list.getByRole("option", { selected: true })).toContainText("newest is");
});

test("hundreds of artifacts: fifty are listed, and typing goes on", async ({ page }) => {
  const server = await startServer({ DEMO_VERSIONS: "30000" });
  try {
    const { field } = listOf(page);
    await page.goto(`${server.url}/?limit=25`);
    await field("Name").click();
    const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
    await expect(page.getByText(/^[\d,]+ more: keep typing$/)).toBeVisible();
    await expect(options).toHaveCount(50);
    await page.keyboard.press("ArrowUp");
    await expect(options.last()).toBeInViewport();
    await page.keyboard.type("churn-xgb-checkpoint");
    await expect(field("Name")).toHaveValue("churn-xgb-checkpoint");
  } finally {
    await server.stop();
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a choice in the sheet is picked with a tap", async ({ page }) => {
    const { field, rows } = listOf(page);
    await page.goto("/?limit=25");
    await expect(rows).toHaveCount(25);
    await page.getByRole("button", { name: "Filters" }).tap();
    await field("ML repo").tap();
    await page.keyboard.type("churn");
    const option = page.getByRole("option", { name: /^churn-prediction/ });
    await expect(option).toBeInViewport();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expectNoAxeViolationsInLayer(page);
    await option.tap();
    await expect(page).toHaveURL(/\?ml_repo_id=420&limit=25$/);
    await page.getByRole("button", { name: /^Show \d+ versions/ }).tap();
    await expect(rows.first()).toContainText("churn-prediction");
  });
});
