import { existsSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import {
  createServer,
  type InlineConfig,
  type Plugin,
  resolveConfig,
  type ViteDevServer,
} from "vite";
import { createApp, type PageHandler } from "./app.ts";
import type { Config } from "./config.ts";
import { openDataSource } from "./data-source.ts";
import { createGateway } from "./gateway.ts";
import { listen, stop } from "./listener.ts";
import {
  type PageAttributes,
  pageAttributesOf,
  withBase,
  withPageAttributes,
} from "./page-attributes.ts";
import type { ServerHandle } from "./run-server.ts";

const defaultPort = 5173;
/** How many ports after the default one are tried when it is in use. */
const morePorts = 50;

/**
 * Serves the app of `npm start` with Vite in the place of the built page, always under `/`.
 * @param vite the page's configuration: its root, and the configuration file if not the usual one
 * @param envFile the file that the envFile came from: Vite must not serve it
 * @throws ConfigError when the address can't be had
 */
export async function startDevelopmentServer(
  configured: Config,
  vite: InlineConfig,
  envFile: string | undefined,
): Promise<ServerHandle> {
  const config: Config = { ...configured, basePath: "/" };
  const source = await openDataSource(config.dataSource);
  const gateway = createGateway(config, source);
  // Vite wants the server that its web socket is to use, the server wants Vite: requests wait.
  const { promise: ready, resolve } = Promise.withResolvers<ViteDevServer>();
  const app = createApp({ config, gateway, page: pageBy(ready) });
  const port = config.port ?? defaultPort;
  const lastPort = config.port ?? defaultPort + morePorts;
  const { server, url } = await listen(app, config.host, port, lastPort);
  const development = await createServer({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      pageAttributesPlugin(() => pageAttributesOf(config, gateway)),
    ],
    clearScreen: false,
    server: {
      middlewareMode: true,
      ws: { server },
      host: config.host,
      port: Number(new URL(url).port),
      // The app has looked at the name, and the web socket takes a secret that is in the page.
      allowedHosts: true,
      cors: false,
      fs: { deny: await deniedFiles(envFile) },
    },
  });
  resolve(development);
  void gateway.detectPrefix();
  return {
    url: `${url}/`,
    close: () => Promise.all([development.close(), stop(server), source.close()]),
  };
}

/** Leaves the answer to Vite. It passes on only what it failed at, which it has told by then. */
function pageBy(vite: Promise<ViteDevServer>): PageHandler {
  return async (_request, _path, { incoming, outgoing }) => {
    if (incoming === undefined || outgoing === undefined)
      return new Response(null, { status: 500 });
    (await vite).middlewares(incoming, outgoing, () => {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end("Vite failed to answer.\n");
    });
    return RESPONSE_ALREADY_SENT;
  };
}

function pageAttributesPlugin(attributes: () => PageAttributes): Plugin {
  return {
    name: "page-attributes",
    // What Vite is to ignore still has the relative address that only the built page may keep.
    transformIndexHtml: (html) =>
      withPageAttributes(withBase(html, attributes().base), attributes()),
  };
}

/** Vite's own list of files that it never serves, and those that may hold the key. */
async function deniedFiles(envFile: string | undefined): Promise<string[]> {
  const { server } = await resolveConfig({ configFile: false, envDir: false }, "serve");
  // A link and what it leads to; by name, since a folder may be reached in several ways.
  const isThere = envFile !== undefined && existsSync(envFile);
  const files = isThere ? [envFile, realpathSync(envFile)] : [];
  const names = files.map((file) => basename(file).replace(/[^\w.-]/g, "\\$&"));
  return [...server.fs.deny, "*.local", ...names];
}
