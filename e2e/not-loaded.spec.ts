import { expect, expectContrast, finishAnimations, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

const TEXT =
  "The dashboard hasn’t loaded completely, so its buttons don’t work. Reload the page; if that doesn’t help, check BASE_PATH";
const MAIN_SCRIPT = /\/(?:assets\/index-.*\.js|src\/app\/entry-client\.tsx)$/;

test("a page whose script can't be loaded says so after a while @dev", async ({
  page,
  expectedProblems,
}) => {
  expectedProblems.push(/Failed to load resource: net::ERR_FAILED|^uncaught: $/);
  await page.route(MAIN_SCRIPT, (route) => route.abort());
  await page.goto("/", { waitUntil: "commit" });
  await page.waitForLoadState();
  const text = page.getByText(TEXT);
  await expect(listOf(page).rows).toHaveCount(50);
  await expect(text).toBeHidden();
  await page.evaluate(finishAnimations);
  await expect(text).toBeVisible();
  await expectContrast(page);

  await page.unroute(MAIN_SCRIPT);
  await page.reload();
  await expect(listOf(page).rows).toHaveCount(50);
  await expect(text).toHaveCount(0);
});

test("a page whose files are replaced by a login page says so after a while", async ({
  page,
  expectedProblems,
}) => {
  expectedProblems.push(/MIME type|^uncaught: /);
  const login = { contentType: "text/html", body: "<!doctype html><title>Sign in</title>" };
  await page.route(/\.(?:js|css)$/, (route) => route.fulfill(login));
  await page.goto("/", { waitUntil: "commit" });
  await page.waitForLoadState();
  await expect(page.getByText(TEXT)).toBeHidden();
  await page.evaluate(finishAnimations);
  await expect(page.getByText(TEXT)).toBeVisible();
});

test("the text is hidden while a page loads slowly @dev", async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(MAIN_SCRIPT, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await expect(listOf(page).rows).toHaveCount(50);
  await expect(page.getByText(TEXT)).toBeHidden();
  resolve();
  await expect(page.getByText(TEXT)).toHaveCount(0);
  await expect(listOf(page).rows).toHaveCount(50);
});
