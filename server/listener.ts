import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { SERVER_HEADER } from "../src/api/proxy-response.ts";
import type { App } from "./app.ts";
import { ConfigError } from "./env-value.ts";

/** How long open requests may take once the server is stopped, in milliseconds. */
const stopGraceMs = 500;

/** Where a server listens, and how it treats its connections. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The last port to try when `port` and the next ones are in use. Defaults to `port`. */
  readonly lastPort?: number;
}

/**
 * Starts an HTTP server for the app on the first free port. The returned `url` has no trailing
 * slash.
 * @throws {ConfigError} when it can't listen on the host and port
 */
export async function listen(
  app: App,
  { host, port, lastPort = port }: ListenOptions,
): Promise<{ server: Server; url: string }> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  // A query may contain hundreds of run IDs; Node's default limit for all headers is 16 KiB.
  const server = createServer({ maxHeaderSize: 65_536 }, (incoming, outgoing) => {
    // Here rather than in the app, so that Vite's responses have it too.
    outgoing.setHeader(SERVER_HEADER, "1");
    return listener(incoming, outgoing);
  });
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
