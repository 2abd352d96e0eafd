import "./check-node.js";
import { join } from "node:path";
import { compressAll } from "./asset-files.ts";
import { readBuild } from "./build.ts";
import { openDataSource } from "./data-source.ts";
import { createGateway } from "./gateway.ts";
import { listen, stop } from "./listener.ts";
import { pageConfigOf } from "./page-attributes.ts";
import { createProductionApp } from "./production-app.ts";
import { projectRoot } from "./project-root.ts";
import { exitWithError, runServer } from "./run-server.ts";
import { warmUp } from "./warm-up.ts";

/** The folder of the build. It can be passed as an argument. */
const dist = process.argv[2] ?? join(projectRoot, "dist");
const defaultPort = 4173;

await runServer(async (config) => {
  const built = await readBuild(dist);
  if (built === undefined) exitWithError('The page has not been built. Run "npm run build" first.');

  const source = await openDataSource(config.dataSource);
  const gateway = createGateway(config, source);
  const app = createProductionApp(config, gateway, built);
  const { server, url } = await listen(app, {
    host: config.host,
    port: config.port ?? defaultPort,
    keepAliveMs: config.keepAliveMs,
  });
  void gateway.detectPrefix();
  void warmUp(built.renderer, pageConfigOf(config, gateway)).catch(() => undefined);
  void compressAll(built.assets);
  return {
    url: `${url}${config.basePath}`,
    close: () => Promise.all([stop(server), source.close()]),
  };
});
