import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { RunningServer } from "./server-process.ts";

/**
 * What a proxy does with a request: responds itself and returns undefined, or returns the path to
 * pass the request on with.
 */
type Route = (incoming: IncomingMessage, response: ServerResponse) => string | undefined;

/**
 * Starts a reverse proxy in front of a server. It passes on the browser's host name.
 *
 * @param origin the server's URL without a path
 */
export async function startProxy(origin: string, route: Route): Promise<RunningServer> {
  const server = createServer((incoming, response) => {
    const path = route(incoming, response);
    if (path !== undefined) passOn(origin, path, incoming, response);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const bound = server.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function passOn(
  origin: string,
  path: string,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const outgoing = request(`${origin}${path}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  outgoing.end();
}
