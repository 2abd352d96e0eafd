// @vitest-environment happy-dom
import { act } from "react";
import { expect, test, vi } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { createStore } from "../lib/store.ts";
import { testRoot } from "../lib/test-root.ts";
import type { FilterDrafts } from "./filter-drafts.ts";
import { FilterPanel } from "./filter-panel.tsx";
import { LOADING_EDITING } from "./test-editing.ts";

const { container, render, press, buttonOf } = testRoot();

const input = (name: string) => container.querySelector<HTMLInputElement>(`input[name="${name}"]`);

function renderPanel(committed: string[] = []) {
  const drafts = createStore<FilterDrafts>({});
  const onClear = vi.fn(() => drafts.set({}));
  const onLeave = vi.fn();
  const texts = committed.length === 0 ? {} : { version: committed };
  const panel = {
    texts,
    drafts,
    onClear,
    onLeave,
    problems: [],
    seen: NO_SEEN_VALUES,
    editing: LOADING_EDITING,
  };
  const done = render(
    <FilterPanel {...panel} onCommit={() => undefined} form={{ action: "/", kept: [] }}>
      {null}
    </FilterPanel>,
  );
  return { done, drafts, onClear, onLeave };
}

const typed = (text: string, base = "") => ({ version: { base, text } });
const pressEscape = (init: KeyboardEventInit = {}) =>
  act(async () =>
    input("version")?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, ...init }),
    ),
  );

test("Clear all also clears rejected text and its error", async () => {
  const { done, drafts, onClear } = renderPanel();
  await done;
  expect(buttonOf("Clear all")?.getAttribute("aria-disabled")).toBe("true");
  await act(async () => drafts.set(typed("0")));
  expect(input("version")?.getAttribute("aria-invalid")).toBe("true");
  await press("Clear all");
  expect(onClear).toHaveBeenCalledOnce();
  expect(input("version")?.value).toBe("");
  expect(input("version")?.getAttribute("aria-invalid")).toBe("false");
  expect(buttonOf("Clear all")?.getAttribute("aria-disabled")).toBe("true");
});

test("Esc reverts a draft first, and then leaves the field", async () => {
  const { done, drafts, onLeave } = renderPanel(["7"]);
  await done;
  await act(async () => drafts.set(typed("8", "7")));
  // An input method cancels its composition with it.
  await pressEscape({ isComposing: true });
  expect(input("version")?.value).toBe("8");
  await pressEscape();
  expect(input("version")?.value).toBe("7");
  expect(onLeave).not.toHaveBeenCalled();
  await pressEscape();
  expect(onLeave).toHaveBeenCalledOnce();
});
