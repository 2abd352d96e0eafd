import { type Tally, tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

/** A JSON report that a test runner writes to a file, and how to count it. */
type Report = {
  /** Additional arguments and variables that make the runner write the report to `file`. */
  readonly args: (file: string) => readonly string[];
  readonly env: (file: string) => Readonly<Record<string, string>>;
  readonly tallyOf: (report: unknown) => Tally;
};

/** One step of `npm test`. A step without a report counts as one, passed or failed. */
export type Step = {
  readonly name: string;
  readonly title: string;
  /** The script and its arguments for the pinned Node. */
  readonly args: readonly string[];
  readonly report?: Report;
  readonly needsBuild?: true;
};

/** All steps in running order: fast ones first, the build before the steps that need it. */
const steps: readonly Step[] = [
  { name: "types", title: "Types", args: ["node_modules/typescript/bin/tsc", "-p", "."] },
  {
    name: "lint",
    title: "Lint and import boundaries",
    args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  },
  { name: "words", title: "Plain English", args: ["scripts/lint-words.ts"] },
  {
    name: "unused",
    title: "Unused code",
    args: ["node_modules/knip/bin/knip.js", "--no-progress"],
  },
  {
    name: "unit",
    title: "Unit and server tests",
    args: [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--exclude=**/*.spec.ts",
      "--silent=passed-only",
    ],
    report: {
      args: (file) => ["--reporter=minimal", "--reporter=json", `--outputFile.json=${file}`],
      // Vitest colors its output even when it goes to a file.
      env: () => (process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
      tallyOf: tallyOfVitest,
    },
  },
  {
    name: "build",
    title: "Production build",
    args: ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"],
  },
  { name: "size", title: "Bundle size", args: ["scripts/size.ts"], needsBuild: true },
  {
    name: "e2e",
    title: "Browser tests",
    args: ["node_modules/@playwright/test/cli.js", "test"],
    report: {
      args: () => ["--reporter=dot,json"],
      env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
      tallyOf: tallyOfPlaywright,
    },
    needsBuild: true,
  },
];

/**
 * Returns the steps with the given names in running order, or all steps if there are no names.
 *
 * @throws {Error} for an unknown name
 */
export function selectSteps(names: readonly string[]): readonly Step[] {
  const known = steps.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`Unknown check: ${unknown.join(", ")}. Available checks: ${known.join(", ")}.`);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}
