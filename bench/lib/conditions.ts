import type { CDPSession } from "@playwright/test";

/** How fast the device and its network are. */
export interface Condition {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  /** Bytes per second, and milliseconds; `undefined` leaves the network as it is. */
  readonly network: { readonly down: number; readonly up: number; readonly latency: number } | undefined;
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

/** Applies a condition to one page. */
export async function apply(session: CDPSession, { slowdown, network }: Condition): Promise<void> {
  if (slowdown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (network === undefined) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    downloadThroughput: network.down,
    uploadThroughput: network.up,
    latency: network.latency,
  });
}
