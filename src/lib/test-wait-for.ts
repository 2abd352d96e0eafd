import { vi } from "vitest";

/** Retries until it doesn't throw. Longer than Vitest's one second, since the machine may be busy. */
export function waitFor<Value>(callback: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(callback, { timeout: 20_000 });
}
