// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { expect, test, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { waitFor } from "../lib/test-wait-for.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { listExtrasPart } from "./lazy-parts.ts";
import { ListBar } from "./list-bar.tsx";
import { ListProvider } from "./list-context.ts";
import { ListResult } from "./list-result.tsx";
import { Shell } from "./shell.tsx";
import { listWith } from "./test-list.ts";

function Broken(): ReactNode {
  throw new RangeError("broken on purpose");
}

vi.mock("./page-config.ts", () => ({
  pageConfig: { source: "demo", host: undefined, prefix: "ml", base: "/" },
}));
vi.mock("./app-header.tsx", () => ({ AppHeader: Broken }));
vi.mock("./list-tools.tsx", () => ({ ListTools: Broken }));
vi.mock("../table/pagination.tsx", async (original) => ({
  ...(await original<object>()),
  Pagination: Broken,
}));
vi.mock("../table/selection-bar.tsx", () => ({ SelectionBar: Broken }));

const { container, render, buttonOf } = testRoot();

async function alertsOf(part: ReactNode): Promise<(string | null)[]> {
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <ListProvider value={listWith()}>{part}</ListProvider>
    </QueryClientProvider>,
  );
  return [...container.querySelectorAll("[role=alert]")].map(({ textContent }) => textContent);
}

test("a header that throws leaves the page", async () => {
  const alerts = await alertsOf(
    <MemoryRouter>
      <Shell page={{ name: "notFound", scope: { state: INITIAL_STATE } }}>the page</Shell>
    </MemoryRouter>,
  );
  expect(alerts).toEqual([expect.stringContaining("The header couldn’t be displayed.")]);
  expect(container.textContent).toContain("the page");
  expect(buttonOf("Retry")).toBeDefined();
});

test("tools that throw leave the rest of the bar", async () => {
  const alerts = await alertsOf(<ListBar />);
  expect(alerts).toEqual([expect.stringContaining("The toolbar couldn’t be displayed.")]);
  expect(container.textContent).toContain("120 versions");
});

test("a pagination or selection that throws leaves the rows", async () => {
  listExtrasPart.load();
  await act(() => waitFor(() => expect(listExtrasPart.get()).toBeTypeOf("object")));
  expect(await alertsOf(<ListResult />)).toEqual([
    expect.stringContaining("The selection couldn’t be displayed."),
    expect.stringContaining("The pagination couldn’t be displayed."),
  ]);
});
