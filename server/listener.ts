import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { App } from "./app.ts";
import { ConfigError } from "./env-value.ts";

/** How long open requests may take once the server is stopped, in milliseconds. */
const stopGraceMs = 500;

/**
 * Starts an HTTP server for the app. Listens on any free port when `port` is 0, otherwise on the
 * first free port from `port` to `lastPort`. The returned `url` has no trailing slash.
 * @throws {ConfigError} when it can't listen on the host and port
 */
export async function listen(
  app: App,
  host: string,
  port: number,
  lastPort = port,
): Promise<{ server: Server; url: string }> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  // A query may contain hundreds of run IDs; Node's default limit for all headers is 16 KiB.
  const server = createServer({ maxHeaderSize: 65_536 }, listener);
  for (let tried = port; ; tried += 1) {
    const code = await bind(server, host, tried);
    if (code === undefined) break;
    if (code !== "EADDRINUSE" || tried >= lastPort)
      throw new ConfigError(listenError(code, host, tried));
  }
  const bound = server.address();
  const actual = typeof bound === "object" && bound !== null ? bound.port : port;
  return { server, url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}` };
}

/** Returns the system's error code when the server can't listen there, otherwise undefined. */
async function bind(server: Server, host: string, port: number): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const fail = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
  server.once("error", fail);
  server.listen(port, host, () => resolve(undefined));
  const code = await promise;
  server.off("error", fail);
  return code;
}

function listenError(code: string, host: string, port: number): string {
  if (code === "EADDRINUSE") return `PORT ${port} on ${host} is in use. Set PORT to another port.`;
  if (code === "EACCES")
    return `PORT ${port} requires elevated privileges. Set PORT to 1024 or higher.`;
  return `Can't listen on HOST ${host} (${code}). Set HOST to an IP address of this machine.`;
}

/**
 * Stops accepting requests, gives open ones a short time to finish, then closes their connections.
 */
export async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), stopGraceMs);
  await promise;
  clearTimeout(timer);
}
