import "./check-node.js";
import { join } from "node:path";
import { readAssets } from "./asset-files.ts";
import { listen, stop } from "./listener.ts";
import { refuse, root, run } from "./program.ts";
import { openGateway, openSite } from "./site.ts";
import { openSource } from "./source.ts";

/** The folder of the built page, which may be given as an argument. */
const dist = process.argv[2] ?? join(root, "dist");
const defaultPort = 4173;

await run(async (config) => {
  const assets = await readAssets(dist).catch(() => new Map());
  if (!assets.has("index.html")) refuse('The page is not built yet: run "npm run build" first.');

  const source = await openSource(config.source);
  const gateway = openGateway(config, source);
  const app = openSite(config, gateway, assets);
  const { server, address } = await listen(app, config.host, config.port ?? defaultPort);
  void gateway.findPrefix();
  return {
    address: `${address}${config.basePath}`,
    close: () => Promise.all([stop(server), source.close()]),
  };
});
