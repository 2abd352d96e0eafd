import { getRequestListener } from "@hono/node-server";
import type { Plugin } from "vite";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import type { Gateway } from "./gateway.ts";
import { withFacts } from "./page.ts";
import { factsOf, openGateway } from "./site.ts";
import { openSource } from "./source.ts";

/**
 * The production server's gateway inside Vite's development server: the same app without the built
 * page. Vite serves the page itself, always under `/`.
 */
export function devPlugin(configured: Config): Plugin {
  const config: Config = { ...configured, basePath: "/" };
  let gateway: Gateway | undefined;
  return {
    name: "artifact-versions-gateway",
    apply: "serve",
    async configureServer(server) {
      const source = await openSource(config.source);
      gateway = openGateway(config, source);
      const { fetch } = createApp({ config, gateway });
      const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
      server.middlewares.use((request, response, next) => {
        if (/^\/api(?:[/?]|$)/.test(request.url ?? "")) void listener(request, response);
        else next();
      });
      server.httpServer?.once("close", () => void source.close());
    },
    transformIndexHtml(html) {
      return gateway === undefined ? html : withFacts(html, factsOf(config, gateway));
    },
  };
}
