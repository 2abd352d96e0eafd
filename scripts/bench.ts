/** Runs all benchmarks in bench/, or those named as arguments, one process each. */

import { readdirSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../server/project-root.ts";
import { runTool } from "./run-tool.ts";

const selected = process.argv.slice(2);
const files = readdirSync(path.join(projectRoot, "bench"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .filter((file) => selected.length === 0 || selected.includes(path.basename(file, ".ts")))
  .sort();

if (files.length === 0) {
  console.error("No such benchmark in bench/.");
  process.exitCode = 1;
}
for (const file of files) {
  console.log(`\n== bench/${file}`);
  const exitCode = await runTool([`bench/${file}`], process.env);
  if (exitCode !== 0) process.exitCode = exitCode;
}
