import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { ViewRenderer } from "../src/api/view-renderer.ts";
import { createAsset } from "./asset-files.ts";
import { readConfig } from "./config.ts";
import { createGateway } from "./gateway.ts";
import { listen, stop } from "./listener.ts";
import { createProductionApp } from "./production-app.ts";

/** Starts a control plane with the given handler on loopback. It stops when the test ends. */
export async function startUpstream(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer({ maxHeaderSize: 131_072 }, handler);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${portOf(server.address())}`;
}

/** Returns a loopback URL on which nothing listens. */
export async function unusedUrl(): Promise<string> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await closed.promise;
  return url;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

/**
 * Starts the production app on a free port, with a page of one script. It stops when the test ends.
 * @param renderer by default renders nothing and needs no data
 */
export async function startTestServer(
  env: Readonly<Record<string, string>>,
  renderer: ViewRenderer = emptyRenderer,
): Promise<string> {
  const config = readConfig(env);
  if (config instanceof Error) throw config;
  if (config.dataSource.kind !== "host") throw new Error("Set TFY_HOST and TFY_API_KEY.");
  const { url, apiKey } = config.dataSource;
  const assets = new Map([
    ["index.html", createAsset("index.html", Uint8Array.from(Buffer.from(PAGE_SOURCE)))],
    ["assets/a.js", createAsset("a.js", Uint8Array.from(Buffer.from("// a script")))],
  ]);
  const source = { upstream: { url, apiKey }, close: async () => undefined };
  const app = createProductionApp(config, createGateway(config, source), { assets, renderer });
  const { server, url: serverUrl } = await listen(app, { ...config, port: 0 });
  onTestFinished(() => stop(server));
  return serverUrl;
}

const emptyRenderer: ViewRenderer = {
  planView: () => ({
    dataPath: undefined,
    title: "Artifact versions",
    theme: undefined,
    styles: "",
    render: async () => "",
    hydration: () => "{}",
  }),
  loadParts: async () => undefined,
};

/** The source of a renderer that renders nothing, as a module of a build. */
export const RENDERER_SOURCE = `
export const planView = () => ({
  title: "",
  styles: "",
  render: async () => "",
  hydration: () => "{}",
});
export const loadParts = async () => undefined;
`;

/** The smallest page with the places for what the server puts into it. */
export const PAGE_SOURCE =
  '<!doctype html><html lang="en"><head><title></title><!--styles--></head><body><!--view--><!--data--><script type="module" src="./assets/a.js"></script></body></html>';

/** What a client received: the status, the raw headers and the body as text. */
export interface Received {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
  /** Whether the body was complete. */
  readonly complete: boolean;
}

/** Sends a GET request with headers that `fetch` doesn't allow, such as Cookie or another Host. */
export async function rawGet(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Received> {
  const { promise, resolve, reject } = Promise.withResolvers<Received>();
  const outgoing = request(url, { headers, agent: false }, (response) => {
    let body = "";
    const finish = () =>
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body,
        complete: response.complete,
      });
    response.setEncoding("utf8");
    response.on("data", (piece: string) => {
      body += piece;
    });
    response.on("close", finish);
    response.on("error", finish);
  });
  outgoing.on("error", reject);
  outgoing.end();
  return await promise;
}

/** The API key that `startWithUpstream` configures. */
export const TEST_API_KEY = "key-0123456789abcdef";

/** Ends a response with a JSON body. */
export function respondJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

/** Responds with an empty list. */
export const emptyList = (_: IncomingMessage, response: ServerResponse) =>
  respondJson(response, { data: [] });

/**
 * Starts the production app in front of an upstream. `seen` collects the requests that the upstream
 * received.
 */
export async function startWithUpstream(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  env: Readonly<Record<string, string>> = {},
  renderer?: ViewRenderer,
) {
  const seen: IncomingMessage[] = [];
  const upstream = await startUpstream((request, response) => {
    seen.push(request);
    handler(request, response);
  });
  const server = await startTestServer(
    { TFY_HOST: upstream, TFY_API_KEY: TEST_API_KEY, ...env },
    renderer,
  );
  return { server, seen, upstream };
}
