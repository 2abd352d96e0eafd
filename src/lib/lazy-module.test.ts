import { expect, test, vi } from "vitest";
import { lazyModule } from "./lazy-module.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a module is imported once, at the first load", async () => {
  const importModule = vi.fn(async () => ({ View: 1 }));
  const part = lazyModule(importModule);
  expect(part.get()).toBe("loading");
  expect(importModule).not.toHaveBeenCalled();
  part.load();
  part.load();
  await settled();
  expect(part.get()).toEqual({ View: 1 });
  part.load();
  expect(importModule).toHaveBeenCalledTimes(1);
});

test("a file that can't be fetched is fetched again at the next load", async () => {
  const importModule = vi
    .fn<() => Promise<{ readonly View: number }>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValue({ View: 1 });
  const part = lazyModule(importModule);
  const states: unknown[] = [];
  part.subscribe(() => states.push(part.get()));
  part.load();
  await settled();
  part.load();
  await settled();
  expect(states).toEqual(["loading", "failed", "loading", { View: 1 }]);
});

test("a file of an older build stays gone, however often it is retried", async () => {
  const part = lazyModule(() => Promise.reject(new TypeError("404")));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    part.load();
    await settled();
    expect(part.get()).toBe("failed");
  }
});

test("a listener that has unsubscribed is not called", async () => {
  const onChange = vi.fn();
  const part = lazyModule(async () => ({}));
  part.subscribe(onChange)();
  part.load();
  await settled();
  expect(onChange).not.toHaveBeenCalled();
});
