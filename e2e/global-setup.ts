import { existsSync } from "node:fs";
import path from "node:path";
import { getChromium } from "../scripts/chromium.ts";
import { projectRoot } from "../server/project-root.ts";
import { startDevelopment, startProduction } from "./servers.ts";

/**
 * Finds or installs Chromium and starts the production and the development server, both with demo
 * data. Passes the browser's path and the servers' URLs to the workers in CHROMIUM_PATH,
 * E2E_PRODUCTION_URL and E2E_DEV_URL.
 *
 * @returns the teardown, which stops both servers
 * @throws {Error} when there is no production build or no browser, or when a server doesn't start
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (!existsSync(path.join(projectRoot, "dist/server/entry-server.js"))) {
    throw new Error("There is no production build. Run: npm run build");
  }
  process.env.CHROMIUM_PATH = getChromium();
  const starting = [startProduction(), startDevelopment()] as const;
  const stopAll = async () => {
    const settled = await Promise.allSettled(starting);
    await Promise.all(settled.map((it) => (it.status === "fulfilled" ? it.value.stop() : null)));
  };
  try {
    const [production, development] = await Promise.all(starting);
    process.env.E2E_PRODUCTION_URL = production.url;
    process.env.E2E_DEV_URL = development.url;
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}
