import { existsSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createServer, type InlineConfig, resolveConfig, type ViteDevServer } from "vite";
import { createApp, type PageHandler } from "./app.ts";
import { createArtifactIndex } from "./artifact-index/artifact-index.ts";
import { isRenderer } from "./build.ts";
import type { Config } from "./config.ts";
import { openDataSource } from "./data-source.ts";
import { createEarlyAnswers } from "./early-answers.ts";
import { createGateway } from "./gateway.ts";
import { listen, stop } from "./listener.ts";
import { withBase } from "./page-attributes.ts";
import { type PageParts, respondWithPage } from "./page-response.ts";
import type { ServerHandle } from "./run-server.ts";
import { isPage } from "./static.ts";

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
  const early = createEarlyAnswers(config.timeoutMs);
  const artifactIndex = createArtifactIndex(gateway, { isOn: config.artifactIndex });
  const page = developmentPage(ready, { config, gateway, early });
  const app = createApp({ config, gateway, artifactIndex, early, page });
  const port = config.port ?? defaultPort;
  const lastPort = config.port ?? defaultPort + extraPorts;
  const { server, url } = await listen(app, { ...config, port, lastPort });
  const development = await createServer({
    ...vite,
    appType: "custom",
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

/** Responds with pages as in production; Vite responds with everything else. */
function developmentPage(
  ready: Promise<ViteDevServer>,
  parts: Pick<PageParts, "config" | "gateway" | "early">,
): PageHandler {
  return async (request, path, node) => {
    const vite = await ready;
    const accept = request.headers.get("accept") ?? "";
    // Vite's own modules have no dot in their path.
    if (path.startsWith("/@") || !isPage(path.slice(1), accept)) return respondWithVite(vite, node);
    try {
      const page = { ...parts, ...(await loadPage(vite, path)), hasPolicy: false };
      return await respondWithPage(page, request, path);
    } catch (error) {
      if (error instanceof Error) vite.ssrFixStacktrace(error);
      throw error;
    }
  };
}

/** The page's HTML and its renderer, from the current source files. */
async function loadPage(vite: ViteDevServer, path: string) {
  const source = await readFile(join(vite.config.root, "index.html"), "utf8");
  // Vite rewrites relative URLs except in elements marked `vite-ignore`; those still need the base.
  const html = withBase(await vite.transformIndexHtml(path, source), "/");
  const renderer = await vite.ssrLoadModule("/src/app/entry-server.tsx");
  if (!isRenderer(renderer)) throw new Error("src/app/entry-server.tsx exports no renderer");
  await renderer.loadParts();
  return { template: { html, scriptSources: [], styleSources: [] }, renderer };
}

/** Vite calls the callback only for requests that it failed to handle, after it has logged why. */
function respondWithVite(
  { middlewares }: ViteDevServer,
  { incoming, outgoing }: Parameters<PageHandler>[2],
): Response {
  if (incoming === undefined || outgoing === undefined) return new Response(null, { status: 500 });
  middlewares(incoming, outgoing, () => {
    if (!outgoing.headersSent) outgoing.writeHead(404, { "Content-Type": "text/plain" });
    outgoing.end("Not found.\n");
  });
  return RESPONSE_ALREADY_SENT;
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
