import { defineConfig } from "vitest/config";

/** Apart from vite.config.ts, which reads settings and would start a demo. */
export default defineConfig({
  envDir: false,
  test: {
    // No test may depend on someone's own settings.
    env: { ENV_FILE: "none" },
    environment: "node",
    include: ["{src,server,scripts,e2e}/**/*.test.{ts,tsx}"],
  },
});
