import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../server/project-root.ts";
import { runTool } from "./run-tool.ts";
import type { Step } from "./steps.ts";
import { reconcile, type Tally } from "./tally.ts";

/** The folder for reports, and the clean environment in which every step runs. */
export type RunContext = {
  readonly reports: string;
  readonly env: Readonly<Record<string, string>>;
};

const oneFailure: Tally = { passed: 0, failed: 1, skipped: 0 };

function readReport(file: string, tallyOf: (report: unknown) => Tally, exitCode: number): Tally {
  try {
    return reconcile(exitCode, tallyOf(JSON.parse(readFileSync(file, "utf8"))));
  } catch (error) {
    console.error(`Couldn't read the report: ${error instanceof Error ? error.message : error}`);
    return oneFailure;
  }
}

/**
 * Runs one step, printing its output, and counts the results. Never throws: any error is printed
 * and counted as one failure.
 */
export async function runStep(step: Step, { reports, env }: RunContext): Promise<Tally> {
  if (step.needsBuild && !existsSync(path.join(projectRoot, "dist/server/entry-server.js"))) {
    console.error("There is no production build. Run: npm run build");
    return oneFailure;
  }
  const file = path.join(reports, `${step.name}.json`);
  try {
    const exitCode = await runTool([...step.args, ...(step.report?.args(file) ?? [])], {
      ...env,
      ...step.report?.env(file),
    });
    if (step.report) return readReport(file, step.report.tallyOf, exitCode);
    return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneFailure;
  }
}
