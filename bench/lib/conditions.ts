import type { CDPSession } from "@playwright/test";

/** How fast the device and its network are. */
export interface Condition {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  /** Bytes per second, and milliseconds; `undefined` for the machine's own network. */
  readonly network:
    | { readonly down: number; readonly up: number; readonly latency: number }
    | undefined;
}

export const NATIVE: Condition = { name: "native", slowdown: 1, network: undefined };

const bytesPerSecond = (megabits: number) => ((megabits * 1_000_000) / 8) * 0.9;

/** The preset "Fast 4G" of Chromium's developer tools, and a processor at a quarter of its speed. */
export const SLOW: Condition = {
  name: "4x CPU + Fast 4G",
  slowdown: 4,
  network: { down: bytesPerSecond(9), up: bytesPerSecond(1.5), latency: 60 * 2.75 },
};

export const SLOW_PROCESSOR: Condition = { name: "4x CPU", slowdown: 4, network: undefined };

/** Limits the network of one page. */
export async function limitNetwork(session: CDPSession, { network }: Condition): Promise<void> {
  if (network === undefined) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    downloadThroughput: network.down,
    uploadThroughput: network.up,
    latency: network.latency,
  });
}

/**
 * Runs a function while a page has a slower processor. Only then, because Chromium slows a page down
 * by keeping its thread busy, even an idle one, which takes the processor from other pages.
 */
export async function withSlowdown<Value>(
  session: CDPSession,
  { slowdown }: Condition,
  run: () => Promise<Value>,
): Promise<Value> {
  if (slowdown === 1) return await run();
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const value = await run();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return value;
}
