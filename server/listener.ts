import { createServer, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { SERVER_HEADER } from "../src/api/proxy-response.ts";
import type { App } from "./app.ts";
import { ConfigError } from "./env-value.ts";

/** Where a server listens, and how it treats its connections. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The last port to try when `port` and the next ones are in use. Defaults to `port`. */
  readonly lastPort?: number;
  /** How long an idle connection stays open, in milliseconds. Defaults to Node's 5 seconds. */
  readonly keepAliveMs?: number;
}

/** The request line and all headers, in bytes: enough for a query with a thousand run IDs. */
const maxHeaderSize = 131_072;

/** How long open requests may take once the server is stopped, in milliseconds. */
const stopGraceMs = 1_700;

/**
 * Starts an HTTP server for the app on the first free port. The returned `url` has no trailing
 * slash.
 * @throws {ConfigError} when it can't listen on the host and port
 */
export async function listen(
  app: App,
  { host, port, lastPort = port, keepAliveMs = 5_000 }: ListenOptions,
): Promise<{ server: Server; url: string }> {
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    // For HTTP/1.0 requests without a Host header, such as a load balancer's health checks.
    hostname: host.includes(":") ? `[${host}]` : host,
  });
  const options = { maxHeaderSize, ...timeoutsOf(keepAliveMs) };
  const server = createServer(options, (incoming, outgoing) => {
    // Here rather than in the app, so that Vite's responses have it too.
    outgoing.setHeader(SERVER_HEADER, "1");
    return listener(incoming, outgoing);
  });
  server.on("clientError", rejectUnreadable);
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

/**
 * Node closes connections whose first request hasn't arrived within `headersTimeout`. A load
 * balancer opens connections in advance, so that must take longer than `keepAliveTimeout`.
 */
function timeoutsOf(keepAliveMs: number) {
  const headersTimeout = Math.max(60_000, keepAliveMs + 5_000);
  return {
    keepAliveTimeout: keepAliveMs,
    headersTimeout,
    requestTimeout: Math.max(300_000, headersTimeout),
  };
}

/** Responds to a request that Node couldn't read, marked as the server's. */
function rejectUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = unreadableStatuses.get(error.code ?? "") ?? 400;
  // A URL that is opened in the browser can be too long. Without a text, the page would be empty.
  const text = status === 431 ? tooLong : "";
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `${SERVER_HEADER}: 1`,
    "Content-Type: text/plain; charset=utf-8",
    "X-Content-Type-Options: nosniff",
    `Content-Length: ${text.length}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
}

const tooLong = `The URL is too long: it may have up to ${maxHeaderSize / 1024} KiB, together with all headers such as cookies. Remove some of the filters.\n`;

const unreadableStatuses: ReadonlyMap<string, number> = new Map([
  ["ERR_HTTP_REQUEST_TIMEOUT", 408],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", 413],
  ["HPE_HEADER_OVERFLOW", 431],
]);

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
  // A connection becomes idle when its response is complete, but then stays open.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const timer = setTimeout(() => server.closeAllConnections(), stopGraceMs);
  await promise;
  clearInterval(sweep);
  clearTimeout(timer);
}
