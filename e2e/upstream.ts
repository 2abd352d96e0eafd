import { createServer, type ServerResponse } from "node:http";
import type { RunningServer } from "./server-process.ts";
import { startProduction } from "./servers.ts";

/** Handles a request for the list or a version; `query` holds its parameters. */
export type Handler = (query: URLSearchParams, response: ServerResponse) => void;

/**
 * Starts a control plane with the given handler, for responses that the demo doesn't send, and a
 * production server in front of it. The spec stops both at once.
 *
 * @throws {Error} with its output when the server doesn't start
 */
export async function startBefore(
  handler: Handler,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const upstream = createServer((request, response) => {
    handler(new URL(request.url ?? "", "http://upstream").searchParams, response);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  upstream.listen(0, "127.0.0.1", resolve);
  await promise;
  const bound = upstream.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  const server = await startProduction({
    TFY_HOST: `http://127.0.0.1:${port}`,
    TFY_API_KEY: "key-of-a-test",
    TFY_API_PREFIX: "ml",
    // Its requests would be among those that the handler gets.
    ARTIFACT_INDEX: "0",
    ...env,
  });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      upstream.close();
      upstream.closeAllConnections();
    },
  };
}

/**
 * Ends a response with JSON, passed as text so that it may be something that `JSON.stringify` can't
 * produce.
 */
export function sendJson(response: ServerResponse, text: string, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(text);
}
