// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { testRoot } from "../lib/test-root.ts";
import { RowSearch } from "./row-search.tsx";

const { container, render } = testRoot();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function typeIn(onCommit: (text: string) => void) {
  await render(
    <RowSearch searchField={null} text="" onText={() => undefined} onCommit={onCommit} />,
  );
  const input = container.querySelector("input");
  if (input === null) throw new Error("There is no field");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await act(async () => {
    setValue?.call(input, "auc");
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

it("puts what is typed into the URL a moment later", async () => {
  const onCommit = vi.fn();
  await typeIn(onCommit);
  await act(async () => vi.runAllTimers());
  expect(onCommit).toHaveBeenCalledExactlyOnceWith("auc");
});

it("changes no URL after the page has been left", async () => {
  const onCommit = vi.fn();
  await typeIn(onCommit);
  await render(null);
  vi.runAllTimers();
  expect(onCommit).not.toHaveBeenCalled();
});
