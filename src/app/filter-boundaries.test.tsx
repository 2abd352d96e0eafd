// @vitest-environment happy-dom
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FiltersSidebar } from "./filters-sidebar.tsx";
import { ListBar } from "./list-bar.tsx";
import { ListProvider } from "./list-context.ts";
import { listWith } from "./test-list.ts";

function Broken(): ReactNode {
  throw new RangeError("broken on purpose");
}

vi.mock("./page-config.ts", () => ({
  pageConfig: { source: "demo", host: undefined, prefix: "ml", base: "/" },
}));
vi.mock("../filters/filter-panel.tsx", () => ({ FilterPanel: Broken }));
vi.mock("../filters/filter-chips.tsx", () => ({ FilterChips: Broken }));

const container = document.createElement("div");
const root = createRoot(container, { onCaughtError: () => undefined });
const render = (node: ReactNode) => act(async () => root.render(node));

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(async () => {
  await render(null);
  vi.unstubAllGlobals();
});

const list = listWith();
const open = listWith({ sidebar: { ...list.sidebar, isOpen: true } });

function textsOf(selector: string) {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

test("filters that throw show a failure in their panel", async () => {
  await render(
    <ListProvider value={open}>
      <FiltersSidebar />
    </ListProvider>,
  );
  expect(textsOf("[role=alert] h2")).toEqual(["Something went wrong"]);
  expect(container.textContent).toContain("The filters couldn’t be displayed.");
  expect(textsOf("button")).toEqual(["Retry", expect.stringContaining("Copy details")]);
});

test("active filters that throw leave the rest of the bar", async () => {
  await render(
    <ListProvider value={list}>
      <ListBar />
    </ListProvider>,
  );
  expect(textsOf("[role=alert]")).toEqual([
    expect.stringContaining("The active filters couldn’t be displayed."),
  ]);
  expect(textsOf("[role=alert] button")).toEqual([
    "Retry",
    expect.stringContaining("Copy details"),
  ]);
  expect(container.textContent).toContain("120 versions");
});
