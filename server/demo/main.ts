import "../check-node.js";
import { ConfigError } from "../env-value.ts";
import { onStopSignal } from "../stop-signals.ts";
import { type Demo, readDemoOptions, startDemo } from "./start-demo.ts";

/** Runs the demo control plane on its own. An invalid setting ends it with exit code 2. */
async function main(): Promise<void> {
  const options = readDemoOptions(process.env);
  let demo: Demo | undefined;
  onStopSignal(async () => await demo?.close());
  demo = await startDemo(options);
  console.log(`Demo control plane on ${demo.url} (${options.versions} artifact versions)`);
}

await main().catch((error: unknown) => {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
