import { expect, expectNoAxeViolationsInLayer, test } from "./fixtures.ts";
import { listOf, untilSeen } from "./list.ts";

test("suggests by keyboard, and commits typed text unless one is chosen @dev", async ({ page }) => {
  const { field, rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  await expect(rows.first()).toBeVisible();
  await untilSeen(page, "churn-prediction");
  const list = page.getByRole("listbox", { name: "Suggestions" });

  await field("ML repo").focus();
  await expect(list).toBeHidden();
  await page.keyboard.type("CHURN-p");
  await expect(list.getByRole("option")).toHaveText(["churn-prediction 420 1 artifact"]);
  await expect(field("ML repo")).toHaveAttribute("aria-expanded", "true");
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toContainText("churn-prediction");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?ml_repo_id=420&name=churn-xgb-checkpoint&version=7$/);
  await expect(field("ML repo")).toHaveValue("420");
  await expect(field("ML repo")).toHaveAccessibleDescription("churn-prediction");
  await expect(field("ML repo")).toBeFocused();
  await expect(list).toBeHidden();
  await expect(
    page.getByRole("button", { name: "Edit filter ML repo: churn-prediction" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove filter ML repo: 420" })).toBeVisible();

  // If no option is chosen, the typed text is committed.
  await field("Name").fill("churn");
  await expect(list).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/name=churn&version=7$/);
  await expect(list).toBeHidden();

  // Esc first closes the list, then reverts the draft.
  await field("Name").fill("churn-x");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field("Name")).toHaveValue("churn-x");
  await page.keyboard.press("Escape");
  await expect(field("Name")).toHaveValue("churn");
});

test("shows what exists when an empty field is clicked", async ({ page }) => {
  const { field, rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint");
  await expect(rows.first()).toBeVisible();
  await untilSeen(page, "churn-prediction");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await field("ML repo").click();
  await expect(list.getByRole("option").first()).toHaveText("churn-prediction 420 1 artifact");
  await page.keyboard.press("Escape");
  await field("Name").click();
  await expect(list).toBeHidden();
  await field("Tag").click();
  await expect(list).toBeVisible();
  await field("ML repo").focus();
  await expect(list).toBeHidden();
});

test("completes the last of several run IDs by click", async ({ page }) => {
  const { field, rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  await expect(rows.first()).toBeVisible();
  await untilSeen(page, "b52108c3826f44649a3414268d9c8d89");
  await field("Run IDs").fill("one, b52108");
  await page.getByRole("option", { name: "b52108c3826f44649a3414268d9c8d89" }).click();
  await expect(field("Run IDs")).toHaveValue("one, b52108c3826f44649a3414268d9c8d89");
  await expect(page).toHaveURL(/run_ids=one&run_ids=b52108c3826f44649a3414268d9c8d89$/);
  await expect(field("Run IDs")).toBeFocused();
});

test("replaces the name of a seen ML repo with its ID, in its field and in its chip", async ({
  page,
}) => {
  const { field, rows } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7");
  await expect(rows.first()).toBeVisible();
  await untilSeen(page, "churn-prediction");
  await field("ML repo").fill("Churn-Prediction");
  await field("ML repo").press("Enter");
  await expect(page).toHaveURL(/\?ml_repo_id=420&name=/);
  await expect(field("ML repo")).toHaveValue("420");
  await page.getByRole("button", { name: "Edit filter ML repo: churn-prediction" }).click();
  await page.keyboard.type("a free text");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?ml_repo_id=a%20free%20text&name=/);
  await page.getByRole("button", { name: "Edit filter ML repo: a free text" }).click();
  await page.keyboard.type("churn-prediction");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?ml_repo_id=420&name=/);
});

test("a chip shortens a run ID, shows it in full in a tooltip, and completes like its field", async ({
  page,
}) => {
  const run = "b52108c3826f44649a3414268d9c8d89";
  await page.goto(`/?run_ids=${run}&limit=25`);
  await expect(listOf(page).rows.first()).toBeVisible();
  await untilSeen(page, "churn-xgb-checkpoint");
  const edit = page.getByRole("button", { name: `Edit filter Run IDs: ${run}` });
  await expect(edit).toHaveText("Run IDs b521…8d89");
  await edit.hover();
  await expect(page.getByText(run, { exact: true })).toBeVisible();

  await page.goto("/?name=churn&limit=25");
  await page.getByRole("button", { name: "Edit filter Name: churn" }).click();
  const input = page.getByRole("combobox", { name: "New value for Name" });
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await expect(list).toBeHidden();
  await page.keyboard.type("xgb");
  await expect(list.getByRole("option", { name: "churn-xgb-checkpoint" })).toBeVisible();
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(input).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&limit=25$/);
  await expect(
    page.getByRole("button", { name: "Edit filter Name: churn-xgb-checkpoint" }),
  ).toBeFocused();
});

test("edits a chip in place", async ({ page }) => {
  const { rows, pagination } = listOf(page);
  await page.goto("/?name=churn-xgb-checkpoint&version=7&include_internal_metadata=true");
  await expect(pagination).toContainText("1–1 of 1");
  const edit = page.getByRole("button", { name: "Edit filter Version: 7" });
  const input = page.getByRole("combobox", { name: "New value for Version" });
  await edit.press("Enter");
  await expect(input).toBeFocused();
  await page.keyboard.type("six");
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expect(input).toHaveAccessibleDescription("Must be a positive whole number or latest");
  await page.keyboard.press("Enter");
  await expect(input).toBeFocused();
  await expectNoAxeViolationsInLayer(page);
  await page.keyboard.press("Escape");
  await expect(edit).toBeFocused();
  await expect(page).toHaveURL(/version=7/);

  await edit.click();
  await input.fill("6");
  await input.press("Enter");
  await expect(page).toHaveURL(/\?name=churn-xgb-checkpoint&version=6&include_internal/);
  await expect(page.getByRole("button", { name: "Edit filter Version: 6" })).toBeFocused();
  await expect(rows.first()).toContainText("churn-xgb-checkpoint");

  await page.getByRole("button", { name: "Edit filter Name: churn-xgb-checkpoint" }).click();
  await page.keyboard.press("Delete");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/\?version=6&include_internal_metadata=true$/);
  await expect(page.getByRole("button", { name: "Edit filter Version: 6" })).toBeFocused();
  await expect(page.getByRole("button", { name: /Edit filter Include/ })).toHaveCount(0);
});

test("keeps the focus near a removed chip", async ({ page }) => {
  await page.goto("/?tag=prod&name=churn-xgb-checkpoint");
  await page.getByRole("button", { name: "Remove filter Tag: prod" }).press("Enter");
  await expect(
    page.getByRole("button", { name: "Edit filter Name: churn-xgb-checkpoint" }),
  ).toBeFocused();
  await page.getByRole("button", { name: "Remove filter Name: churn-xgb" }).press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("button", { name: /^Remove filter/ })).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveRole("button");
});
