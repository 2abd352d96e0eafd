/**
 * Compares the app with a page that is written by hand, on the same data, and checks the budgets for
 * its speed. Writes bench/results.md. Needs a build: `npm run build`.
 *
 *     node bench/page.ts [names of measures] [--runs 5] [--million]
 */

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "@playwright/test";
import { getChromium, launchFlags } from "../scripts/chromium.ts";
import { readArguments } from "./lib/arguments.ts";
import { machineOf } from "./lib/machine.ts";
import { MEASURES } from "./lib/measures/all.ts";
import { type Result, reportOf } from "./lib/report.ts";
import { serveBoth } from "./lib/served.ts";

/** Runs the measures one after the other. One that fails is reported, and the others still run. */
async function measureAll(names: readonly string[], runs: number) {
  const server = await serveBoth();
  const browser = await chromium.launch({ executablePath: getChromium(), args: launchFlags() });
  const results: Result[] = [];
  for (const name of names) {
    const start = Date.now();
    try {
      const measured = (await MEASURES[name]?.({ browser, url: server.url, runs })) ?? [];
      results.push(...measured);
      console.error(reportOf(measured));
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
      await Promise.all(browser.contexts().map((context) => context.close()));
    }
    console.error(`${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
  }
  const version = browser.version();
  await browser.close();
  await server.stop();
  return { results, version };
}

const args = process.argv.slice(2);
const selection = readArguments(args, Object.keys(MEASURES));
if (typeof selection === "string") {
  console.error(selection);
  process.exitCode = 2;
} else {
  const { results, version } = await measureAll(selection.names, selection.runs);
  const report = reportOf(results);
  const command = ["node bench/page.ts", ...args].join(" ");
  const head = `# The app and a hand-written page\n\n\`${command}\`, ${new Date().toISOString().slice(0, 10)}. ${machineOf(version)}`;
  console.log(report);
  await writeFile(path.join(import.meta.dirname, "results.md"), `${head}\n\n${report}\n`);
}
