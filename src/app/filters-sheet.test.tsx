// @vitest-environment happy-dom
import { act } from "react";
import { expect, test, vi } from "vitest";
import type { FilterDrafts } from "../filters/filter-drafts.ts";
import { createStore } from "../lib/store.ts";
import { testRoot } from "../lib/test-root.ts";
import { FiltersSidebar } from "./filters-sidebar.tsx";
import { ListProvider } from "./list-context.ts";
import { listWith } from "./test-list.ts";

vi.mock("./page-config.ts", () => ({
  pageConfig: { source: "demo", host: undefined, prefix: "ml", base: "/" },
}));

const { render, press } = testRoot();

/** A sheet with a field that is committed once its reader is loaded. */
async function pressedSheet() {
  const drafts = createStore<FilterDrafts>({ tag: { base: "", text: "prod", isWaiting: true } });
  const hide = vi.fn();
  const sidebar = { ...listWith().sidebar, isOpen: true, isSheet: true, hide };
  await render(
    <ListProvider value={listWith({ drafts, sidebar })}>
      <FiltersSidebar />
    </ListProvider>,
  );
  await press("Show versions");
  expect(hide).not.toHaveBeenCalled();
  return { hide, set: (next: FilterDrafts) => act(async () => drafts.set(next)) };
}

test("Show versions waits until what is typed can be read", async () => {
  const { hide, set } = await pressedSheet();
  await set({ tag: { base: "prod", text: "prod" } });
  expect(hide).toHaveBeenCalledOnce();
  await set({ tag: { base: "prod", text: "prod" }, name: { base: "", text: "" } });
  expect(hide).toHaveBeenCalledOnce();
});

test("the sheet stays if the text is edited meanwhile", async () => {
  const { hide, set } = await pressedSheet();
  await set({ tag: { base: "", text: "prod2" } });
  await set({ tag: { base: "prod2", text: "prod2" } });
  expect(hide).not.toHaveBeenCalled();
});
