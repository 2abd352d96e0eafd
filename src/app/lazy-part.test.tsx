// @vitest-environment happy-dom
import { act, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { lazyModule } from "../lib/lazy-module.ts";
import { testRoot } from "../lib/test-root.ts";
import { LazyLayer, LazyPart } from "./lazy-part.tsx";

const { container, root, render, press } = testRoot();

const loaded = { View: () => <p>The view</p> };

function partOf(importModule: () => Promise<typeof loaded>) {
  return lazyModule(importModule, "The view");
}

test("a part that can't be loaded shows a failure instead, and Retry loads it", async () => {
  const part = partOf(
    vi
      .fn<() => Promise<typeof loaded>>()
      .mockRejectedValueOnce(new TypeError("404"))
      .mockResolvedValue(loaded),
  );
  await render(<LazyPart part={part}>{({ View }) => <View />}</LazyPart>);
  expect(container.querySelector("h2")?.textContent).toBe("The view couldn’t be loaded");
  const labels = [...container.querySelectorAll("button")].map(
    (button) => button.getAttribute("aria-label") ?? button.textContent,
  );
  expect(labels).toEqual(["Retry", "Copy details", "Reload page"]);
  await press("Retry");
  expect(container.textContent).toBe("The view");
});

function Broken(): ReactNode {
  throw new Error("broken");
}

test("a part that throws shows a failure instead", async () => {
  await render(<LazyPart part={partOf(async () => loaded)}>{() => <Broken />}</LazyPart>);
  expect(container.textContent).toContain("The view couldn’t be displayed");
});

test("a layer that can't be loaded closes, and tries again when it is opened again", async () => {
  const onClose = vi.fn(() => root.render(null));
  const part = partOf(
    vi
      .fn<() => Promise<typeof loaded>>()
      .mockRejectedValueOnce(new TypeError("404"))
      .mockResolvedValue(loaded),
  );
  const layer = (
    <LazyLayer part={part} onClose={onClose}>
      {({ View }) => <View />}
    </LazyLayer>
  );
  await render(layer);
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(container.textContent).toBe("");
  await render(layer);
  expect(container.textContent).toBe("The view");
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("a layer that throws closes", async () => {
  const onClose = vi.fn();
  await render(
    <LazyLayer part={partOf(async () => loaded)} onClose={onClose}>
      {() => <Broken />}
    </LazyLayer>,
  );
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(container.textContent).toBe("");
});

test("Esc cancels a layer that is still loading, and nothing below it", async () => {
  const onClose = vi.fn(() => root.render(null));
  const onKeyBelow = vi.fn();
  document.addEventListener("keydown", onKeyBelow);
  await render(
    <LazyLayer part={partOf(() => new Promise(() => undefined))} onClose={onClose}>
      {({ View }) => <View />}
    </LazyLayer>,
  );
  const press = (init: KeyboardEventInit) =>
    act(async () =>
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, ...init }),
      ),
    );
  await press({ isComposing: true });
  expect(onClose).not.toHaveBeenCalled();
  expect(onKeyBelow).toHaveBeenCalledTimes(1);
  await press({});
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(onKeyBelow).toHaveBeenCalledTimes(1);
  await press({});
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(onKeyBelow).toHaveBeenCalledTimes(2);
  document.removeEventListener("keydown", onKeyBelow);
});
