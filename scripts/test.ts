/**
 * Runs all checks, or those named as arguments (`npm test -- types lint`), one after the other. A
 * failed check doesn't stop the others, except that checks that need the build are skipped when the
 * build fails. Ends with the line `N passed, N failed`; the exit code is 1 when anything failed or
 * nothing ran.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cleanEnv } from "./clean-env.ts";
import { runStep } from "./run-step.ts";
import { signalTool } from "./run-tool.ts";
import { type Step, selectSteps } from "./steps.ts";
import { add, EMPTY_TALLY, exitCodeOf, summary, type Tally } from "./tally.ts";

let interrupted = false;

async function runTimed(step: Step, reports: string): Promise<Tally> {
  console.log(`\n== ${step.title} (${step.name})`);
  const start = performance.now();
  // Dozens of servers are started, and each would compile the same code again.
  const compiled = { NODE_COMPILE_CACHE: path.join(reports, "compiled") };
  const tally = await runStep(step, { reports, env: cleanEnv(process.env, compiled) });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${step.title}: ${summary(tally).join(", ")} in ${seconds} s`);
  return tally;
}

async function runAll(steps: readonly Step[], reports: string): Promise<Tally> {
  let total = EMPTY_TALLY;
  let buildFailed = false;
  for (const step of steps) {
    if (interrupted) return add(total, { passed: 0, failed: 1, skipped: 0 });
    if (step.needsBuild && buildFailed) {
      console.log(`\n== ${step.title} (${step.name}): skipped, the build failed`);
      total = add(total, { passed: 0, failed: 0, skipped: 1 });
      continue;
    }
    const tally = await runTimed(step, reports);
    if (step.name === "build" && tally.failed > 0) buildFailed = true;
    total = add(total, tally);
  }
  return total;
}

async function main(names: readonly string[]): Promise<Tally> {
  const reports = mkdtempSync(path.join(tmpdir(), "artifact-versions-checks-"));
  try {
    return await runAll(selectSteps(names), reports);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

// A terminal sends Ctrl-C to the tool as well. The tool exits on its own, so that the browser tests
// stop their servers; a second signal from here would prevent that.
process.on("SIGINT", () => {
  interrupted = true;
});
process.on("SIGTERM", () => {
  interrupted = true;
  signalTool("SIGTERM");
});

const total = await main(process.argv.slice(2));
console.log(`\n${summary(total).join("\n")}`);
process.exitCode = exitCodeOf(total);
