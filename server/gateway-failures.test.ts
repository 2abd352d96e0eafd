import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import {
  rawGet,
  startTestServer,
  startWithUpstream,
  TEST_API_KEY,
  unusedUrl,
} from "./test-support.ts";

const list = "/api/ml/v1/artifact-versions";

describe("failures", () => {
  const codeOf = (body: string) => JSON.parse(body).code;

  it("returns a 502 that names the host when it is unreachable", async () => {
    const dead = await unusedUrl();
    const server = await startTestServer({ TFY_HOST: dead, TFY_API_KEY: TEST_API_KEY });
    const { status, headers, body } = await rawGet(server + list);
    expect([status, headers["content-type"]]).toEqual([502, "application/json"]);
    expect(JSON.parse(body)).toEqual({
      statusCode: 502,
      code: "UPSTREAM_UNREACHABLE",
      message: `Could not reach ${dead} (ECONNREFUSED).`,
    });
  });

  it.each([
    ["that isn't HTTP", "SSH-2.0-OpenSSH\r\n", "not HTTP"],
    ["with an invalid length", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}", "not HTTP"],
    ["that ends early", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", "UND_ERR_SOCKET"],
    [
      "that isn't gzip",
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
      "Z_DATA_ERROR",
    ],
  ])("returns a 502 for a response %s", async (_, text, reason) => {
    const { server, upstream } = await startWithUpstream(({ socket }) => void socket.end(text), {
      TFY_API_PREFIX: "ml",
    });
    const { status, body } = await rawGet(server + list);
    expect([status, JSON.parse(body)]).toEqual([
      502,
      {
        statusCode: 502,
        code: "UPSTREAM_INVALID",
        message: `${upstream} sent an invalid or incomplete response (${reason}).`,
      },
    ]);
  });

  it("returns a 502 for a Content-Encoding that it can't search for the API key", async () => {
    const { server } = await startWithUpstream((_, response) => {
      response.writeHead(200, { "Content-Encoding": "compress" }).end("{}");
    });
    const { status, body } = await rawGet(server + list);
    expect([status, codeOf(body)]).toEqual([502, "UPSTREAM_UNEXPECTED"]);
  });

  it.each([
    [302, "UPSTREAM_REDIRECT"],
    [304, "UPSTREAM_UNEXPECTED"],
  ])("turns a %i into a 502, and sends no other request", async (upstreamStatus, code) => {
    const { server, seen } = await startWithUpstream((_, response) => {
      response.writeHead(upstreamStatus, { Location: "/elsewhere" }).end();
    });
    const { status, headers, body } = await rawGet(server + list);
    expect([status, codeOf(body)]).toEqual([502, code]);
    expect(headers).not.toHaveProperty("location");
    expect(seen).toHaveLength(1);
  });

  it.each([
    ["before it responds", () => undefined],
    [
      "before its body begins",
      (_: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { "Content-Type": "application/json" }).flushHeaders();
      },
    ],
  ])("returns a 504 when the control plane stalls %s", async (_, handler) => {
    const { server, seen } = await startWithUpstream(handler, { UPSTREAM_TIMEOUT_MS: "150" });
    const { status, body } = await rawGet(server + list);
    expect([status, codeOf(body)]).toEqual([504, "UPSTREAM_TIMEOUT"]);
    await expect.poll(() => seen[0]?.socket.destroyed).toBe(true);
  });

  it("closes the connection when the body stalls", async () => {
    const { server, seen } = await startWithUpstream(
      (_, response) => {
        response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
      },
      { UPSTREAM_TIMEOUT_MS: "150" },
    );
    expect(await rawGet(server + list)).toMatchObject({ body: '{"data":', complete: false });
    await expect.poll(() => seen[0]?.socket.destroyed).toBe(true);
  });

  it.each([
    ["before the response", () => undefined],
    [
      "during the body",
      (_: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
      },
    ],
  ])("aborts the upstream request when the browser disconnects %s", async (_, handler) => {
    const { server, seen } = await startWithUpstream(handler);
    const leave = new AbortController();
    const going = fetch(server + list, { signal: leave.signal }).then((response) =>
      response.text(),
    );
    await expect.poll(() => seen.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    leave.abort();
    await expect(going).rejects.toThrow("aborted");
    await expect.poll(() => seen[0]?.socket.destroyed).toBe(true);
  });
});
