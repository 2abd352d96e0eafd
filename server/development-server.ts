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
import { createGateway, type Gateway } from "./gateway.ts";
import { listen, stop } from "./listener.ts";
import { pageAttributesOf, withBase, withPageAttributes } from "./page-attributes.ts";
import type { ServerHandle } from "./run-server.ts";

const defaultPort = 5173;
/** How many ports after the default one are tried when it is in use. */
const extraPorts = 50;

/**
 * Starts the app of `npm start` with Vite serving the page instead of the built files, always under
 * `/`.
 * @param vite Vite's configuration: the project's root, and the config file unless it is the
 *   default one
 * @param envFile the env file of the configuration, which Vite must not serve
 * @throws {ConfigError} when it can't listen on the host and port
 */
export async function startDevelopmentServer(
  configured: Config,
  vite: InlineConfig,
  envFile: string | undefined,
): Promise<ServerHandle> {
  const config: Config = { ...configured, basePath: "/" };
  const source = await openDataSource(config.dataSource);
  const gateway = createGateway(config, source);
  // Vite needs the HTTP server for its WebSocket, and the app needs Vite. So the server starts
  // first, and its requests wait for Vite.
  const { promise: ready, resolve } = Promise.withResolvers<ViteDevServer>();
  const app = createApp({ config, gateway, page: vitePage(ready) });
  const port = config.port ?? defaultPort;
  const lastPort = config.port ?? defaultPort + extraPorts;
  const { server, url } = await listen(app, { ...config, port, lastPort });
  const development = await createServer({
    ...vite,
    plugins: [...(vite.plugins ?? []), pageAttributesPlugin(config, gateway)],
    clearScreen: false,
    server: {
      middlewareMode: true,
      ws: { server },
      host: config.host,
      port: Number(new URL(url).port),
      // The app has already checked the host name, and the WebSocket requires a secret from the
      // page.
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

/**
 * Lets Vite respond. Vite calls the callback only for requests that it failed to handle, after it
 * has logged why.
 */
function vitePage(vite: Promise<ViteDevServer>): PageHandler {
  return async (_request, _path, { incoming, outgoing }) => {
    if (incoming === undefined || outgoing === undefined)
      return new Response(null, { status: 500 });
    (await vite).middlewares(incoming, outgoing, () => {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end("Vite failed to respond.\n");
    });
    return RESPONSE_ALREADY_SENT;
  };
}

function pageAttributesPlugin(config: Config, gateway: Gateway): Plugin {
  return {
    name: "page-attributes",
    // Vite rewrites relative URLs except in elements marked `vite-ignore`; those still need the
    // base path.
    transformIndexHtml: (html) =>
      withPageAttributes(withBase(html, config.basePath), pageAttributesOf(config, gateway)),
  };
}

/** Vite's own list of files that it never serves, plus the files that may contain the API key. */
async function deniedFiles(envFile: string | undefined): Promise<string[]> {
  const { server } = await resolveConfig({ configFile: false, envDir: false }, "serve");
  // Both a symbolic link and its target. They are matched by name, since a folder can be reached by
  // several paths.
  const exists = envFile !== undefined && existsSync(envFile);
  const files = exists ? [envFile, realpathSync(envFile)] : [];
  const names = files.map((file) => basename(file).replace(/[^\w.-]/g, "\\$&"));
  return [...server.fs.deny, "*.local", ...names];
}
