/**
 * Calls `stop` on the first SIGINT or SIGTERM, and then exits with code 0. A second signal exits at
 * once. Call it before anything is started: the first process of a container ignores signals that
 * it has no handler for.
 */
export function onStopSignal(stop: () => Promise<unknown>): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, async () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      await stop();
      process.exit(0);
    });
  }
}
