import "./check-node.js";
import { join } from "node:path";
import { readAssets } from "./asset-files.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./env-value.ts";
import { configIn } from "./environment.ts";
import { listen, stop } from "./listener.ts";
import { openSite } from "./site.ts";
import { openSource } from "./source.ts";

const root = join(import.meta.dirname, "..");
/** The folder of the built page, which may be given as an argument. */
const dist = process.argv[2] ?? join(root, "dist");
const defaultPort = 4173;

/** One line, and the exit code that says: nothing was started, a setting has to change. */
function refuse(line: string): never {
  console.error(line);
  process.exit(2);
}

async function start(config: Config): Promise<void> {
  const assets = await readAssets(dist).catch(() => new Map());
  if (!assets.has("index.html")) refuse('The page is not built yet: run "npm run build" first.');

  const source = await openSource(config.source);
  const app = openSite(config, source, assets);
  const { server, address } = await listen(app, config.host, config.port ?? defaultPort).catch(
    (error) => refuse(error instanceof ConfigError ? error.message : String(error)),
  );

  const what = config.source.kind === "demo" ? "demo data" : config.source.url;
  console.log(`Artifact versions on ${address}${config.basePath} (${what})`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await Promise.all([stop(server), source.close()]);
      process.exit(0);
    });
  }
}

const config = configIn(root, process.env);
if (config instanceof ConfigError) refuse(config.message);
await start(config);
