import { expect, test } from "./fixtures.ts";

test("the page loads @dev", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle("Artifact versions");
  await expect(page.locator("#root")).not.toBeEmpty();
});
