import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { App } from "./app.ts";
import { ConfigError } from "./env-value.ts";

/** How long answers under way may take once the server is told to stop, in milliseconds. */
const stopGraceMs = 500;

/**
 * Listens with the app. `address` is the server's URL without a trailing slash, with the port that
 * was found: any free one when `port` is 0, else the first from `port` to `lastPort` not in use.
 * @throws ConfigError when the address can't be had
 */
export async function listen(
  app: App,
  host: string,
  port: number,
  lastPort = port,
): Promise<{ server: Server; url: string }> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  // A query may name hundreds of runs; Node's own limit for all headers is 16 KiB.
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

/** Why the server can't listen there, as a system's error code; undefined when it does. */
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
  if (code === "EADDRINUSE") return `PORT ${port} on ${host} is in use: set PORT to another one.`;
  if (code === "EACCES") return `PORT ${port} needs more rights: set PORT to 1024 or above.`;
  return `HOST ${host} can't be listened on (${code}): set HOST to an address of this machine.`;
}

/** Takes no more requests, gives those under way a moment, then ends them. */
export async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), stopGraceMs);
  await promise;
  clearTimeout(timer);
}
