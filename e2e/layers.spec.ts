import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listOf } from "./list.ts";

/** Opens a layer and returns it. */
type Opening = (page: Page) => Promise<Locator>;

interface Place {
  /** Its URL. On a phone, the drawer would cover the list, so there it is closed unless it is shown. */
  readonly search: string;
  readonly widths?: "phone" | "wide";
  readonly layers: Readonly<Record<string, Opening>>;
}

const RERANKER = "artifact:northwind/search-relevance/reranker-checkpoint:174";
const PATH = "?tag=eu-only&version=174";
const shown = (page: Page) => page.locator("[popover]:popover-open");

const LIST_LAYERS: Place["layers"] = {
  columns: panel("Columns"),
  views: panel("Views"),
  share: panel("Share"),
  "the palette": key("ControlOrMeta+k", "Command palette"),
  "the shortcuts": key("?", "Keyboard shortcuts"),
  "more tags": async (page) => {
    await page
      .getByRole("button", { name: /^More tags/ })
      .last()
      .click();
    return shown(page);
  },
  "a chip's suggestions": async (page) => {
    await page.getByRole("button", { name: "Edit filter Tag: eu-only" }).click();
    await page.getByRole("combobox", { name: "New value for Tag" }).fill("e");
    return page.getByRole("listbox", { name: "Suggestions" });
  },
  "a chip's message": async (page) => {
    await page.getByRole("button", { name: "Edit filter Version: 174" }).click();
    await page.getByLabel("New value for Version").fill("1.5");
    return shown(page).filter({ hasText: "number" });
  },
  "a tooltip": async (page) => {
    // Where the pointer has no element below it that would hide the tooltip.
    await page.mouse.move(0, 0);
    // On a phone, this and the other tools are in the menu.
    const share = page.getByRole("button", { name: "Share" });
    const name = (await share.isVisible()) ? "Share" : "More";
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    return shown(page).filter({ hasText: name });
  },
  "the menu of a view": async (page) => {
    const views = await panel("Views")(page);
    const field = views.getByRole("textbox", { name: "View name" });
    await field.fill("kept");
    await field.press("Enter");
    await views.getByRole("button", { name: "Actions for kept" }).click();
    return page.getByRole("menu");
  },
  // In the panel that is still open.
  "an Undo": async (page) => {
    await page.getByRole("button", { name: "Actions for kept" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    return page.getByRole("region", { name: "Notification" });
  },
  "text that can't be copied": async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await listOf(page).opener(listOf(page).rows.first()).focus();
    await page.keyboard.press("c");
    return page.getByRole("region", { name: "Notification" });
  },
};

/** Every layer of the page, by the place where it opens. A new layer gets an entry here. */
const PLACES: Readonly<Record<string, Place>> = {
  "a phone's list": {
    search: PATH,
    widths: "phone",
    layers: {
      ...LIST_LAYERS,
      "the menu of the header": async (page) => {
        await page.getByRole("button", { name: "More", exact: true }).click();
        return page.getByRole("menu", { name: "More" });
      },
    },
  },
  "the list beside the drawer": {
    search: `${PATH}&open=${RERANKER}`,
    widths: "wide",
    layers: {
      ...LIST_LAYERS,
      "a value's menu": async (page) => {
        const { rows } = listOf(page);
        const repo = rows.first().getByRole("button", { name: "search-relevance" });
        await repo.click();
        return page.getByRole("menu");
      },
      "the selection": async (page) => {
        await listOf(page).rows.getByRole("checkbox").first().check();
        return page.getByRole("region", { name: "Selection" });
      },
    },
  },
  "the filters of a phone": {
    search: "",
    widths: "phone",
    layers: {
      "the sheet": async (page) => {
        await page.getByRole("button", { name: "Filters" }).click();
        return page.getByRole("dialog", { name: "Filters" });
      },
      "a field's suggestions": async (page) => {
        await page.getByRole("button", { name: "Filters" }).click();
        await listOf(page).field("Name").pressSequentially("e");
        return page.getByRole("listbox", { name: "Suggestions" });
      },
    },
  },
  "the drawer": {
    search: `?name=none&open=${RERANKER}`,
    layers: {
      "a value's menu": async (page) => {
        const { drawer } = listOf(page);
        await drawer.getByRole("button", { name: "search-relevance" }).click();
        return page.getByRole("menu");
      },
      // Last, since Esc closes it.
      "the drawer": async (page) => page.getByRole("dialog", { name: RERANKER }),
    },
  },
  "an unreadable row": {
    search: "?fqn=demo-malformed",
    layers: {
      "its JSON": async (page) => {
        await page.getByRole("button", { name: "Open raw JSON" }).first().click();
        return page.getByRole("dialog", { name: "Raw row" });
      },
    },
  },
  "the filters": {
    search: "",
    widths: "wide",
    layers: {
      "a field's suggestions": async (page) => {
        await page.keyboard.press("f");
        await listOf(page).field("Name").pressSequentially("e");
        return page.getByRole("listbox", { name: "Suggestions" });
      },
    },
  },
};

/** Opens a panel by its button, or where that is hidden with the palette. */
function panel(name: string): Opening {
  return async (page) => {
    const button = page.getByRole("button", { name, exact: true });
    if (await button.isVisible()) await button.click();
    else {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox", { name: "Search or run a command" }).fill(name);
      await page.getByRole("option", { name }).first().click();
    }
    return page.getByRole("dialog", { name, exact: true });
  };
}

function key(shortcut: string, dialog: string): Opening {
  return async (page) => {
    await page.keyboard.press(shortcut);
    return page.getByRole("dialog", { name: dialog });
  };
}

const PHONES = [
  [320, 568],
  [390, 844],
] as const;
/** The first is a window of 1440 × 900 at a zoom of 200 %. */
const DESKTOPS = [
  [720, 450],
  [900, 640],
  [1024, 768],
  [1440, 900],
] as const;

for (const [device, sizes] of Object.entries({ phone: PHONES, wide: DESKTOPS })) {
  test.describe(`with ${device} windows`, () => {
    const [[width, height]] = sizes;
    test.use({ viewport: { width, height } });

    test("every layer stays inside the window", async ({ page }) => {
      test.slow();
      for (const [where, { search, widths = device, layers }] of Object.entries(PLACES)) {
        if (widths !== device) continue;
        await page.goto(`/${search}`);
        await expect(listOf(page).pagination).toContainText(/of [\d,]+/);
        for (const [name, openLayer] of Object.entries(layers)) {
          await test.step(`${name} of ${where}`, async () => {
            const layer = await openLayer(page);
            for (const [width, height] of sizes) {
              await page.setViewportSize({ width, height });
              await expectInside(layer);
            }
            await close(page);
            await page.setViewportSize({ width, height });
          });
        }
      }
    });
  });
}

/** Expects a layer inside the window, and each of its controls once it is scrolled to. */
async function expectInside(layer: Locator): Promise<void> {
  await expect(layer).toBeVisible();
  await expect.poll(() => layer.evaluate(partsOutside), "parts outside the window").toEqual([]);
}

function partsOutside(layer: Element): string[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const parts = layer.querySelectorAll("button, input, textarea, a, [role=option]");
  return [layer, ...parts].flatMap((part) => {
    if (!part.checkVisibility()) return [];
    if (part !== layer) part.scrollIntoView({ block: "nearest", inline: "nearest" });
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const isInside = left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight;
    const name = part.getAttribute("aria-label") ?? part.textContent;
    return isInside ? [] : [`${name}: ${left},${top} to ${right},${bottom}`];
  });
}

/** Closes the topmost layer; in a field, the first Esc only closes its suggestions. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  if ((await page.getByLabel(/^New value for/).count()) > 0) await page.keyboard.press("Escape");
}
