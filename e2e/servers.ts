import { type RunningServer, startProcess } from "./server-process.ts";

/**
 * Starts the production server (`npm start`) on a free port.
 *
 * @throws {Error} with its output when it doesn't start
 */
export function startProduction(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  return startProcess(["server/main.ts"], { PORT: "0", ...env });
}

/**
 * Starts the development server (`npm run dev`) with demo data on a free port. Requests the page's
 * entry once, so that Vite has optimized its dependencies before the first test.
 *
 * @throws {Error} with its output when it doesn't start
 */
export async function startDevelopment(): Promise<RunningServer> {
  const server = await startProcess(["server/dev.ts"], { PORT: "0" });
  await (await fetch(`${server.url}/src/app/entry-client.tsx`)).arrayBuffer();
  return server;
}
