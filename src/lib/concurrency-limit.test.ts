import { describe, expect, it, vi } from "vitest";
import { concurrencyLimit } from "./concurrency-limit.ts";

const NEVER = new AbortController().signal;

/** A task that the test ends. */
function pendingTask() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { task: vi.fn(() => promise), resolve, reject };
}

describe("concurrencyLimit", () => {
  it("runs up to the limit at once, and the others in order", async () => {
    const run = concurrencyLimit(2);
    const tasks = [pendingTask(), pendingTask(), pendingTask(), pendingTask()] as const;
    const results = tasks.map(({ task }) => run(NEVER, task));
    const calls = () => tasks.map(({ task }) => task.mock.calls.length);
    await Promise.resolve();
    expect(calls()).toEqual([1, 1, 0, 0]);
    tasks[1].resolve("second");
    expect(await results[1]).toBe("second");
    expect(calls()).toEqual([1, 1, 1, 0]);
    tasks[0].reject(new Error("failed"));
    await expect(results[0]).rejects.toThrow("failed");
    expect(calls()).toEqual([1, 1, 1, 1]);
    tasks[2].resolve("third");
    tasks[3].resolve("fourth");
    expect(await Promise.all([results[2], results[3]])).toEqual(["third", "fourth"]);
  });

  it("never starts a task that was aborted while it waited, and passes the slot on", async () => {
    const run = concurrencyLimit(1);
    const first = pendingTask();
    const second = pendingTask();
    const third = pendingTask();
    const canceled = new AbortController();
    const results = [run(NEVER, first.task), run(canceled.signal, second.task)] as const;
    const last = run(NEVER, third.task);
    canceled.abort();
    first.resolve("first");
    await expect(results[1]).rejects.toThrow(/abort/i);
    expect(second.task).not.toHaveBeenCalled();
    third.resolve("third");
    expect(await last).toBe("third");
    expect(await results[0]).toBe("first");
  });

  it("frees its slots when all tasks are done", async () => {
    const run = concurrencyLimit(1);
    for (const text of ["a", "b", "c"]) expect(await run(NEVER, async () => text)).toBe(text);
  });
});
