import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Hono } from "hono";
import { expect, it, onTestFinished } from "vitest";
import { SERVER_HEADER } from "../src/api/proxy-response.ts";
import type { App } from "./app.ts";
import { listen, stop } from "./listener.ts";
import { emptyList, rawGet, startUpstream, startWithUpstream } from "./test-support.ts";

const host = "127.0.0.1";

it("tries the next ports when one is in use, up to the last one allowed", async () => {
  const first = Number(new URL(await startUpstream(() => undefined)).port);
  await expect(listen(new Hono(), { host, port: first })).rejects.toThrow(
    `PORT ${first} on ${host} is in`,
  );
  const { server, url } = await listen(new Hono(), { host, port: first, lastPort: first + 50 });
  onTestFinished(() => stop(server));
  expect(Number(new URL(url).port)).toBeGreaterThan(first);
});

it("marks every response, so that the page can tell it from a proxy's", async () => {
  const { server } = await startWithUpstream(emptyList);
  const paths = ["/", "/assets/a.js", "/assets/gone.js", "/api/ml/v1/artifact-versions", "/api/x"];
  const responses = await Promise.all(paths.map((path) => rawGet(server + path)));
  responses.push(await rawGet(server, { Host: "rebound.example" }));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 404, 200, 404, 421]);
  for (const { headers } of responses) expect(headers).toHaveProperty(SERVER_HEADER.toLowerCase());
});

/** Opens a connection to a server. It is closed when the test ends. */
function connectTo(url: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  onTestFinished(() => void socket.destroy());
  return socket;
}

it("keeps idle connections longer than load balancers do", async () => {
  const { server, url } = await listen(new Hono(), { host, port: 0, keepAliveMs: 75_000 });
  onTestFinished(() => stop(server));
  expect(server.keepAliveTimeout).toBe(75_000);
  expect(server.headersTimeout).toBeGreaterThan(server.keepAliveTimeout);
  expect(server.requestTimeout).toBeGreaterThanOrEqual(server.headersTimeout);
  const socket = connectTo(url);
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect(String(await once(socket, "data"))).toContain("Keep-Alive: timeout=75");
});

it("closes idle connections after KEEP_ALIVE_TIMEOUT_MS", async () => {
  const { server } = await startWithUpstream(emptyList, { KEEP_ALIVE_TIMEOUT_MS: "1" });
  const socket = connectTo(server);
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  socket.resume();
  await once(socket, "end");
});

it("responds to HTTP/1.0, also without a host name", async () => {
  const app: App = new Hono();
  app.get("/", (c) => c.text("page"));
  const { server, url } = await listen(app, { host, port: 0 });
  onTestFinished(() => stop(server));
  const socket = connectTo(url);
  socket.write("GET / HTTP/1.0\r\n\r\n");
  const response = (await socket.toArray()).join("");
  expect(response).toMatch(/^HTTP\/1.1 200 OK/);
  expect(response).toMatch(/Connection: close\r\n/);
  expect(response).toMatch(/\r\n\r\npage$/);
});

it("marks its response to a request that is too long or invalid too", async () => {
  const { server } = await startWithUpstream(emptyList);
  for (const [request, status, text] of [
    [
      `GET /?${"x".repeat(200_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      431,
      /^The URL is too long: it may have up to 128 KiB/,
    ],
    ["nonsense\r\n\r\n", 400, /^$/],
  ] as const) {
    const socket = connectTo(server);
    socket.write(request);
    const [head = "", body = ""] = String(await once(socket, "data")).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain(`${SERVER_HEADER}: 1`);
    expect(head).toContain(`Content-Length: ${body.length}`);
    expect(body).toMatch(text);
  }
});
