import { expect, test } from "./fixtures.ts";
import { CHURN_7, listOf } from "./list.ts";

/** How a page can be kept from copying, and whether the old copy command still works then. */
const BLOCKED = {
  "without the Clipboard API, as on plain HTTP": () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  },
  "with the Clipboard API denied": () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  },
};

for (const [how, block] of Object.entries(BLOCKED)) {
  test(`a snippet is copied to the character ${how}`, async ({ page, context, baseURL }) => {
    const snippet = await snippetOf(baseURL);
    await context.grantPermissions(["clipboard-read"]);
    // Reading must still work.
    await page.addInitScript(() => {
      const { clipboard } = navigator;
      Object.defineProperty(window, "readClipboard", { value: () => clipboard.readText() });
    });
    await page.addInitScript(block);
    await page.goto(`/?open=${CHURN_7}&tab=usage`);
    const { drawer } = listOf(page);
    await drawer.getByRole("button", { name: "Copy snippet" }).click();
    await expect.poll(() => page.evaluate("readClipboard()")).toBe(snippet);
  });

  test(`a snippet can be copied by hand ${how}`, async ({ page, context, baseURL }) => {
    const snippet = await snippetOf(baseURL);
    expect(snippet).toContain("\n");
    await context.grantPermissions(["clipboard-read"]);
    await page.addInitScript(() => {
      const { clipboard } = navigator;
      Object.defineProperty(window, "readClipboard", { value: () => clipboard.readText() });
      document.execCommand = () => false;
    });
    await page.addInitScript(block);
    await page.goto(`/?open=${CHURN_7}&tab=usage`);
    const copy = listOf(page).drawer.getByRole("button", { name: "Copy snippet" });
    await copy.click();
    const toast = page.getByRole("region", { name: "Notification" });
    await expect(toast).toContainText("Not copied. Press Ctrl+C to copy it");
    const text = toast.getByRole("textbox", { name: "Text to copy" });
    await expect(text).toHaveValue(snippet);
    await expect(text).toBeFocused();
    // Esc closes only the topmost layer.
    await page.keyboard.press("Escape");
    await expect(toast).toHaveCount(0);
    await expect(copy).toBeFocused();
    await copy.press("Enter");
    await expect(text).toBeFocused();
    await page.keyboard.press("ControlOrMeta+c");
    await expect(toast).toHaveCount(0);
    await expect(copy).toBeFocused();
    expect(await page.evaluate("readClipboard()")).toBe(snippet);
  });
}

/** The snippet of CHURN_7, as the API returns it. */
async function snippetOf(baseURL: string | undefined): Promise<string> {
  const response = await fetch(`${baseURL}/api/ml/v1/artifact-versions?fqn=${CHURN_7}`);
  const body: unknown = await response.json();
  const text = JSON.stringify(body);
  const [, quoted = "null"] = /"usage_code_snippet":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  return String(JSON.parse(quoted));
}
