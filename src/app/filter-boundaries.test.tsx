// @vitest-environment happy-dom
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
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

const { container, render } = testRoot();

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
