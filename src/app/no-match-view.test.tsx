// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { parse } from "../url-state/url-state.ts";
import { ListProvider } from "./list-context.ts";
import { NoMatchView } from "./no-match-view.tsx";
import { listWith } from "./test-list.ts";

vi.mock("./page-config.ts", () => ({
  pageConfig: { source: "demo", host: undefined, prefix: "ml", base: "/" },
}));

const { container, render, press, buttonOf } = testRoot();
afterEach(() => void vi.useRealTimers());

test("stalled counts say how long they have been loading, and can be canceled", async () => {
  vi.useFakeTimers();
  const aborted = vi.fn();
  vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
    signal?.addEventListener("abort", aborted);
    return new Promise(() => undefined);
  });
  const list = listWith({ state: parse("tag=prod&name=none").state });
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <ListProvider value={list}>
        <NoMatchView />
      </ListProvider>
    </QueryClientProvider>,
  );
  const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
  await pass(2);
  expect(buttonOf("Cancel")).toBeUndefined();
  await pass(3);
  expect(container.textContent).toContain("Waiting for the control plane… 5 s");
  await press("Cancel");
  await pass(1);
  expect(aborted).toHaveBeenCalledTimes(2);
  expect(container.textContent).not.toContain("Waiting");
  expect(container.textContent).toContain("Remove tag:");
});
