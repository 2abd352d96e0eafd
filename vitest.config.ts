import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const tests = globSync("{src,server,scripts,e2e,bench}/**/*.test.{ts,tsx}", {
  cwd: import.meta.dirname,
}).sort();

/** Tests that replace modules, globals or timers, or that have a page: they may leave something behind. */
const leavesTraces =
  /@vitest-environment|\bvi\.(?:(?:un|do)?mock|resetModules|stub|spyOn|useFakeTimers)|\b(?:process\.env|globalThis|localStorage)\b/;

const isolated = tests.filter((file) =>
  leavesTraces.test(readFileSync(new URL(file, import.meta.url), "utf8")),
);
const shared = tests.filter((file) => !isolated.includes(file));

/** Separate from vite.config.ts, as the tests don't need its plugins. */
export default defineConfig({
  envDir: false,
  test: {
    // No test may depend on a developer's own settings.
    env: { ENV_FILE: "none" },
    environment: "node",
    // Generous, since some tests start processes, and the machine may be busy.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Vitest leaves one core free, but many tests wait for processes and servers.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "isolated", include: isolated } },
      // To load the code again for each file takes longer than to run its tests.
      { extends: true, test: { name: "shared", include: shared, isolate: false } },
    ],
  },
});
