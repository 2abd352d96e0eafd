import { expect, expectNoAxeViolations, test } from "./fixtures.ts";

const CHECKPOINT = "artifact:northwind/llm-finetune/llama-sft-checkpoint";

// axe reads every style of the page, which takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

test("picks a checkpoint of a run by keyboard, opens it and copies its snippet", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/version?open=${CHECKPOINT}:440&metric=grad_norm`);
  await page.getByRole("tab", { name: /^Metadata/ }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const runTab = page.getByRole("tab", { name: /^Run/ });
  await expect(runTab).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText("24 versions")).toBeVisible();
  await expect(runTab).toContainText("24");

  await page.getByLabel("Metric", { exact: true }).focus();
  await page.keyboard.type("val_loss");
  await expect(page).toHaveURL(/[?&]metric=val_loss/);
  await page.getByRole("slider", { name: "val_loss by step" }).focus();
  await page.keyboard.press("End");
  const reading = page.getByRole("slider");
  await expect(reading).toHaveAttribute("aria-valuetext", /Version 456.*1\.1109/);
  await page.keyboard.press("ArrowLeft");
  await expect(reading).toHaveAttribute("aria-valuetext", /Version 455.*1\.1303/);

  const picks = page.getByRole("region", { name: "Picked checkpoints" });
  await expect(picks).toContainText("val_loss 1.1109 at step 2,400 is the lowest of 24");
  await expectNoAxeViolations(page);
  await picks.getByRole("link", { name: "Open version 456" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("456");
  await expect(page).toHaveURL(/:456&tab=run&metric=val_loss/);
  await expect(page.getByRole("row", { name: /Version 456/ })).toContainText("best");

  await page.getByRole("button", { name: "Copy snippet of version 456" }).focus();
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`${CHECKPOINT}:456`);
});

test("a link shows the same chart of a history, and Back returns to it", async ({ page }) => {
  await page.goto(
    `/version?open=${CHECKPOINT}:440&tab=history&metric=train_loss&axis=step&scale=log`,
  );
  await expect(page.getByText("432 versions", { exact: true })).toBeVisible({ timeout: 30_000 });
  const chart = (name: string) => page.getByRole("figure", { name });
  await expect(page.getByLabel("Metric", { exact: true })).toHaveValue("train_loss");
  await expect(page.getByLabel("Log scale")).toBeChecked();
  await expect(page.getByRole("button", { name: "Step", pressed: true })).toBeVisible();
  await expect(chart("train_loss by step")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Time", exact: true }).click();
  await expect(chart("train_loss by time")).toBeVisible();
  await page.getByRole("table").getByRole("link", { name: "Version 456" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("456");
  await expect(chart("train_loss by time")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("440");
  await expect(chart("train_loss by step")).toBeVisible();
});
