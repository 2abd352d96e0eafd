import { expect, finishAnimations, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

const MISSING = {
  toWellFormed: () => Reflect.deleteProperty(String.prototype, "toWellFormed"),
  withResolvers: () => Reflect.deleteProperty(Promise, "withResolvers"),
  showPopover: () => Reflect.deleteProperty(HTMLElement.prototype, "showPopover"),
};

for (const [name, remove] of Object.entries(MISSING)) {
  test(`a browser without ${name} gets one sentence above the server's rows @dev`, async ({
    page,
  }) => {
    const requested: string[] = [];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await page.addInitScript(remove);
    await page.goto("/?tag=prod");
    await expect(page.getByRole("alert")).toHaveText(
      "This dashboard needs Chrome or Edge 123, Firefox 128, or Safari 17.5, or a later version.",
    );
    await expect(page.locator("body > [role=alert]:first-child")).toBeInViewport();
    await expect(listOf(page).rows.first()).toContainText("prod");
    await page.evaluate(finishAnimations);
    await expect(page.getByText("hasn’t loaded")).toBeHidden();
    expect(requested.filter((path) => path.startsWith("/api/"))).toEqual([]);
  });
}

test("a browser without JavaScript gets the rows, and one sentence", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(baseURL ?? "");
  const sentence = page.locator("noscript").first();
  await expect(sentence).toBeVisible();
  expect(await sentence.innerHTML()).toContain(
    "JavaScript is off. You can filter, open and page through versions, with times in UTC.",
  );
  await expect(listOf(page).rows).toHaveCount(50);
  await page.evaluate(finishAnimations);
  await expect(page.getByText("hasn’t loaded")).toBeHidden();
  await page.close();
});
