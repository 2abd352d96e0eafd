import os from "node:os";

/** Describes the machine and the versions that the figures depend on. */
export function machineOf(chromium: string): string {
  const [cpu] = os.cpus();
  const memory = (os.totalmem() / 2 ** 30).toFixed(0);
  const cores = os.availableParallelism();
  return `${cpu?.model.trim() || "Unknown processor"}, ${cores} cores, ${memory} GiB, ${os.platform()}; Node ${process.versions.node}, Chromium ${chromium}.`;
}
