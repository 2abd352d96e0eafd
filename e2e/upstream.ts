import { createServer, type ServerResponse } from "node:http";
import { startServer } from "./fixtures.ts";
import type { RunningServer } from "./server-process.ts";

/** Answers a request for the list or a version; `query` is what it asks for. */
export type Answer = (query: URLSearchParams, response: ServerResponse) => void;

/**
 * Starts a control plane of a spec's own making, for answers that the demo does not give, and the
 * production server before it. The spec stops both at once.
 *
 * @throws {Error} with its output when the server doesn't start
 */
export async function startBefore(answer: Answer): Promise<RunningServer> {
  const upstream = createServer((request, response) => {
    answer(new URL(request.url ?? "", "http://upstream").searchParams, response);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  upstream.listen(0, "127.0.0.1", resolve);
  await promise;
  const bound = upstream.address();
  const port = typeof bound === "object" ? bound?.port : undefined;
  const server = await startServer({
    TFY_HOST: `http://127.0.0.1:${port}`,
    TFY_API_KEY: "key-of-a-test",
    TFY_API_PREFIX: "ml",
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

/** Ends an answer with JSON, given as text so that it may be what `JSON.stringify` can't write. */
export function sendJson(response: ServerResponse, text: string, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(text);
}
