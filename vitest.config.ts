import { defineConfig } from "vitest/config";

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
    include: ["{src,server,scripts,e2e,bench}/**/*.test.{ts,tsx}"],
  },
});
