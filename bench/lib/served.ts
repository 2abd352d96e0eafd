import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type RunningServer, startProcess } from "../../e2e/server-process.ts";
import { projectRoot } from "../../server/project-root.ts";

/** The two pages that are compared, by their path on the server. */
export const PAGES = { app: "/", hand: "/hand-written.html" } as const;
export type PageName = keyof typeof PAGES;

/** What `npm run build` writes. */
const built = path.join(projectRoot, "dist");

/** A new server compresses its files in the background for about two seconds of one core. */
const COMPRESSION_MS = 4_000;

/** A production server that also serves the hand-written page, as one more file of the build. */
export async function serveBoth(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  if (!existsSync(built))
    throw new Error('The page has not been built. Run "npm run build" first.');
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  await cp(built, folder, { recursive: true });
  const source = path.join(projectRoot, "bench/hand-written/hand-written.html");
  await cp(source, path.join(await pageFolder(folder), "hand-written.html"));
  const server = await startProcess(["server/main.ts", folder], { PORT: "0", ...env });
  await warmUp(server.url);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the served files, wherever it is in the build. */
async function pageFolder(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const page = files.find((file) => path.basename(file) === "index.html");
  if (page === undefined) throw new Error("The build has no index.html.");
  return path.dirname(path.join(folder, page));
}

/** Requests everything a few times, so that the first visit finds the server as the last one does. */
async function warmUp(url: string): Promise<void> {
  await setTimeout(COMPRESSION_MS);
  for (let time = 0; time < 5; time += 1) {
    for (const path of [...Object.values(PAGES), "/api/ml/v1/artifact-versions?limit=50"]) {
      await (await fetch(`${url}${path}`, { headers: { accept: "text/html, */*" } })).arrayBuffer();
    }
  }
}
