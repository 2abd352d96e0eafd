import { defineConfig } from "@playwright/test";
import type { Options } from "./e2e/fixtures.ts";
import { launchFlags } from "./scripts/chromium.ts";

// Every worker process reads this file again, after e2e/global-setup.ts has found a browser.
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig<Options>({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/global-setup.ts",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 7_000 },
  reporter: "list",
  use: {
    actionTimeout: 15_000,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      args: launchFlags(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    { name: "production", use: { served: "production" } },
    { name: "development", use: { served: "development" }, grep: /@dev\b/ },
  ],
});
