import { describe, expect, it, vi } from "vitest";
import { versionOf } from "../../artifact/test-version.ts";
import { RowFocus } from "../../table/row-focus.ts";
import { INITIAL_STATE } from "../../url-state/url-state.ts";
import type { List } from "../list-context.ts";
import { shortcutGroups } from "../shortcuts-view.tsx";
import { listWith, noVersion } from "../test-list.ts";
import { keyHandlersOf } from "./action-definition.ts";
import { copyFqnAction } from "./open-version.ts";
import { PALETTE_ACTIONS, pagePaletteActions } from "./palette-registry.ts";
import { actionsOf, LAYER_ACTIONS, PAGE_ACTIONS } from "./registry.ts";

vi.mock("../page-config.ts", () => ({
  pageConfig: { source: "demo", host: undefined, prefix: "ml", base: "/" },
}));
vi.stubGlobal("document", { activeElement: null, cookie: "" });
// Preferences read storage as they are imported.
vi.hoisted(() => vi.stubGlobal("localStorage", undefined));

const layers = { openPalette: vi.fn(), openShortcuts: vi.fn() };

const notFound = { name: "notFound", scope: { state: INITIAL_STATE } } as const;
const labelsOf = (list: List) =>
  pagePaletteActions({ name: "versions", scope: list }, layers, vi.fn()).map(({ label }) => label);

describe("the registry", () => {
  it.each(Object.entries(PAGE_ACTIONS))("gives each key one meaning on the page %s", (_, own) => {
    const actions = [...LAYER_ACTIONS, ...own];
    const keys = actions.flatMap(({ keys = [], nativeKeys = [] }) => [...keys, ...nativeKeys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([...Object.entries(PAGE_ACTIONS), ...Object.entries(PALETTE_ACTIONS)])(
    "has each action once on the page %s",
    (_, own) => {
      const actions = [...LAYER_ACTIONS, ...own];
      expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    },
  );

  it("shows in the shortcut sheet only what applies on the page", () => {
    const labels = (page: Parameters<typeof shortcutGroups>[0]) =>
      shortcutGroups(page).flatMap(({ title, shortcuts }) =>
        shortcuts.map(({ label }) => `${title}: ${label}`),
      );
    expect(labels("versions")).toContain("List: Next row, or version in the drawer");
    expect(labels("version")).toEqual([
      "Version: Copy FQN",
      "Version: Older version of this artifact",
      "Version: Newer version of this artifact",
      "Version: Overview tab",
      "Version: Metadata tab",
      "Version: Manifest tab",
      "Version: Usage tab",
      "Version: History tab",
      "Version: Run tab",
      "Page: Search or run a command",
      "Page: Keyboard shortcuts",
    ]);
    expect(labels("notFound")).toEqual([
      "Page: Search or run a command",
      "Page: Keyboard shortcuts",
    ]);
  });

  it("binds every key that the shortcut sheet shows, unless it is native", () => {
    const shown = shortcutGroups("versions").flatMap(({ shortcuts }) =>
      shortcuts.flatMap(({ keys }) => keys),
    );
    const native = actionsOf(PAGE_ACTIONS, "versions").flatMap(({ nativeKeys = [] }) => nativeKeys);
    const bound = [
      ...Object.keys(keyHandlersOf(LAYER_ACTIONS, layers)),
      ...Object.keys(keyHandlersOf(actionsOf(PAGE_ACTIONS, "versions"), listWith())),
    ];
    expect([...bound, ...native].toSorted()).toEqual(shown.toSorted());
  });

  it("offers in the palette everything that has a button or a key", () => {
    const offered = new Set<string>(actionsOf(PALETTE_ACTIONS, "versions").map(({ id }) => id));
    const missing = actionsOf(PAGE_ACTIONS, "versions").filter(
      (action) => "icon" in action && !offered.has(action.id),
    );
    expect(missing).toEqual([]);
  });

  it("binds the keys of every action in the palette", () => {
    for (const page of ["versions", "version", "notFound"] as const) {
      const bound = new Set<string>(actionsOf(PAGE_ACTIONS, page).map(({ id }) => id));
      const unbound = actionsOf(PALETTE_ACTIONS, page).filter(
        ({ id, keys }) => keys && !bound.has(id),
      );
      expect(unbound).toEqual([]);
    }
  });
});

describe("keys", () => {
  it("run an action that applies, and are left to the browser otherwise", () => {
    const navigate = vi.fn();
    const list = listWith({ navigate });
    const handlers = keyHandlersOf(actionsOf(PAGE_ACTIONS, "versions"), list);
    expect(handlers["["]?.()).toBe(false);
    expect(handlers["]"]?.()).not.toBe(false);
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ ...INITIAL_STATE, offset: 50 });
  });

  it("leave Escape to the browser while no drawer is open", () => {
    expect(keyHandlersOf(actionsOf(PAGE_ACTIONS, "versions"), listWith()).Escape?.()).toBe(false);
  });

  it("open the layers on every page", () => {
    keyHandlersOf(LAYER_ACTIONS, layers)["?"]?.();
    expect(layers.openShortcuts).toHaveBeenCalledOnce();
  });
});

describe("c, which copies an FQN", () => {
  const version = versionOf({ id: "i7", fqn: "artifact:t/r/open:7" });
  const openVersion = { ...noVersion, row: { kind: "version", version } as const };
  const copied = async (list: List, focusedRow?: string) => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    await copyFqnAction.prepare(list, focusedRow)?.();
    return writeText.mock.calls.flat();
  };

  it("takes the row with the focus before the open version", async () => {
    const list = listWith({ state: { ...INITIAL_STATE, open: "id:i7" }, openVersion });
    expect(await copied(list, "artifact:t/r/focused:1")).toEqual(["artifact:t/r/focused:1"]);
    expect(await copied(list)).toEqual(["artifact:t/r/open:7"]);
  });

  it("takes the URL's FQN while the version is loading", async () => {
    const list = listWith({ state: { ...INITIAL_STATE, open: "artifact:t/r/n:1" } });
    expect(await copied(list)).toEqual(["artifact:t/r/n:1"]);
  });

  it("copies nothing for a version without an FQN", async () => {
    expect(await copied(listWith({ state: { ...INITIAL_STATE, open: "id:i7" } }))).toEqual([]);
    expect(await copied(listWith({ openVersion }), "id:i9")).toEqual([]);
  });
});

describe("the palette", () => {
  it("offers what applies to the list's state", () => {
    expect(labelsOf(listWith())).not.toContain("Previous page");
    expect(labelsOf(listWith())).not.toContain("Clear all filters");
    const filtered = listWith({
      state: { ...INITIAL_STATE, filters: { tag: "prod" }, offset: 50, open: "artifact:t/r/n:1" },
    });
    expect(labelsOf(filtered)).toEqual(
      expect.arrayContaining([
        "Copy FQN of the open version",
        "Close drawer",
        "Clear all filters",
        "Previous page",
        "Copy link to this view",
        "25 rows per page",
      ]),
    );
    expect(labelsOf(filtered)).not.toContain("50 rows per page");
  });

  it("offers settings and help on every page, and nothing of the list elsewhere", () => {
    const labels = pagePaletteActions(notFound, layers, vi.fn()).map(({ label }) => label);
    expect(labels).toEqual([
      "Go to versions",
      "Go to artifacts",
      "Light theme",
      "Dark theme",
      "Compact rows",
      "Show times in UTC",
      "Keyboard shortcuts",
    ]);
  });
});

describe("j and k", () => {
  const handlers = (change: Partial<List>) =>
    keyHandlersOf(actionsOf(PAGE_ACTIONS, "versions"), listWith(change));

  it("step to the next version while the focus is in the drawer, and else to the next row", () => {
    const navigate = vi.fn();
    const openVersion = { ...noVersion, next: "artifact:t/r/n:2" };
    const inDrawer = { closest: (selector: string) => (selector.includes("tabpanel") ? null : {}) };
    vi.stubGlobal("document", { activeElement: inDrawer, cookie: "" });
    expect(handlers({ navigate, openVersion }).k?.()).toBe(false);
    handlers({ navigate, openVersion }).j?.();
    expect(navigate).toHaveBeenCalledExactlyOnceWith({
      ...INITIAL_STATE,
      open: "artifact:t/r/n:2",
    });

    vi.stubGlobal("document", { activeElement: null, cookie: "" });
    const move = vi.fn(() => true);
    const rowFocus = Object.assign(new RowFocus(), { move });
    handlers({ rowFocus }).j?.();
    expect(move).toHaveBeenCalledExactlyOnceWith(1);
  });
});

describe("the digits", () => {
  it("open the tabs of the open version", () => {
    const navigate = vi.fn();
    const state = { ...INITIAL_STATE, open: "artifact:t/r/n:1" };
    const handlers = keyHandlersOf(
      actionsOf(PAGE_ACTIONS, "versions"),
      listWith({ state, navigate }),
    );
    handlers["4"]?.();
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ ...state, tab: "usage" });
    expect(keyHandlersOf(actionsOf(PAGE_ACTIONS, "versions"), listWith())["4"]?.()).toBe(false);
  });

  it("are listed, and in the palette their tabs and the snippet", () => {
    const version = versionOf({ id: "i7", fqn: "artifact:t/r/open:7" });
    const labels = labelsOf(
      listWith({
        state: { ...INITIAL_STATE, open: "artifact:t/r/open:7" },
        openVersion: { ...noVersion, row: { kind: "version", version } },
      }),
    );
    expect(labels).toEqual(
      expect.arrayContaining(["Go to Usage", "Copy snippet of the open version"]),
    );
    expect(labelsOf(listWith())).not.toContain("Go to Usage");
  });
});
