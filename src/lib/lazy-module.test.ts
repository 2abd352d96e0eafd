import { expect, it, vi } from "vitest";
import { lazyModule } from "./lazy-module.ts";

/** A module whose latest import is settled by the test. */
function importable() {
  const imports: PromiseWithResolvers<{ part: string }>[] = [];
  const importModule = vi.fn(() => {
    const settle = Promise.withResolvers<{ part: string }>();
    imports.push(settle);
    return settle.promise;
  });
  const settled = async (settle: (it: PromiseWithResolvers<{ part: string }>) => void) => {
    const last = imports.at(-1);
    if (last === undefined) throw new Error("Nothing is being imported");
    settle(last);
    await Promise.allSettled([last.promise]);
  };
  return {
    importModule,
    resolve: (part: string) => settled(({ resolve }) => resolve({ part })),
    reject: () => settled(({ reject }) => reject(new TypeError("Failed to fetch"))),
  };
}

it("imports nothing before it is loaded", () => {
  const { importModule } = importable();
  const module = lazyModule(importModule);
  expect(module.get()).toBe("loading");
  expect(importModule).not.toHaveBeenCalled();
});

it("imports once, however often it is loaded, and notifies its subscribers", async () => {
  const { importModule, resolve } = importable();
  const module = lazyModule(importModule);
  const onChange = vi.fn();
  module.subscribe(onChange);
  module.load();
  module.load();
  await resolve("drawer");
  module.load();
  expect(importModule).toHaveBeenCalledTimes(1);
  expect(module.get()).toEqual({ part: "drawer" });
  expect(onChange).toHaveBeenCalled();
});

it("can be loaded again after its chunk failed, and only then", async () => {
  const { importModule, resolve, reject } = importable();
  const module = lazyModule(importModule);
  module.load();
  await reject();
  expect(module.get()).toBe("failed");
  expect(importModule).toHaveBeenCalledTimes(1);

  module.load();
  expect(module.get()).toBe("loading");
  module.load();
  await resolve("drawer");
  expect(importModule).toHaveBeenCalledTimes(2);
  expect(module.get()).toEqual({ part: "drawer" });
});

it("keeps a failed preload quiet, and loads when it is needed", async () => {
  const { importModule, resolve, reject } = importable();
  const module = lazyModule(importModule);
  module.preload();
  await reject();
  expect(module.get()).toBe("loading");
  module.load();
  await resolve("drawer");
  expect(importModule).toHaveBeenCalledTimes(2);
  expect(module.get()).toEqual({ part: "drawer" });
});

it("fails if it is needed while its preload fails", async () => {
  const { importModule, reject } = importable();
  const module = lazyModule(importModule);
  module.preload();
  module.load();
  await reject();
  expect(importModule).toHaveBeenCalledTimes(1);
  expect(module.get()).toBe("failed");
});

it("does not notify a subscriber that has unsubscribed", async () => {
  const { importModule, resolve } = importable();
  const module = lazyModule(importModule);
  const onChange = vi.fn();
  const unsubscribe = module.subscribe(onChange);
  module.load();
  unsubscribe();
  onChange.mockClear();
  await resolve("drawer");
  expect(onChange).not.toHaveBeenCalled();
});
