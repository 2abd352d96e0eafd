import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rawGet, respondJson, startWithUpstream } from "./test-support.ts";

const list = "/api/ml/v1/artifact-versions";

describe("the response", () => {
  it("has the status, body, Content-Type and Retry-After, and no other header", async () => {
    const { server } = await startWithUpstream((_, response) => {
      response.setHeader("Set-Cookie", "session=upstream");
      response.setHeader("Server", "upstream");
      response.setHeader("Retry-After", "7");
      response.setHeader("Content-Type", "application/problem+json; charset=utf-8");
      response.writeHead(429).end('{"message":"slow down"}');
    });
    const { status, headers, body } = await rawGet(server + list);
    expect([status, body]).toEqual([429, '{"message":"slow down"}']);
    expect(headers).toMatchObject({
      "content-type": "application/problem+json; charset=utf-8",
      "retry-after": "7",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    expect(JSON.stringify(headers)).not.toContain("upstream");
  });

  it("is decompressed", async () => {
    const { server } = await startWithUpstream((_, response) => {
      const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
      response.writeHead(200, headers).end(gzipSync('{"data":[]}'));
    });
    const { headers, body } = await rawGet(server + list);
    expect(body).toBe('{"data":[]}');
    expect(headers).not.toHaveProperty("content-encoding");
  });

  it("is streamed", async () => {
    const { promise: gotFirst, resolve: goOn } = Promise.withResolvers<void>();
    const { server } = await startWithUpstream(async (_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
      await gotFirst;
      response.end("[]}");
    });
    const response = await fetch(server + list);
    const chunks: string[] = [];
    for await (const chunk of response.body ?? []) {
      chunks.push(Buffer.from(chunk).toString());
      goOn();
    }
    expect(chunks).toEqual(['{"data":', "[]}"]);
  });

  it("does not look complete when the control plane disconnects", async () => {
    const { promise: gotFirst, resolve: disconnect } = Promise.withResolvers<void>();
    const { server } = await startWithUpstream(async (_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
      await gotFirst;
      response.destroy();
    });
    const response = await fetch(server + list);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    disconnect();
    expect([response.status, Buffer.from(first?.value ?? []).toString()]).toEqual([
      200,
      '{"data":',
    ]);
    await expect(reader?.read()).rejects.toThrow();
  });

  it.each([414, 431])("is a %i if the URL is too long for the control plane", async (code) => {
    const { server } = await startWithUpstream((_, response) => {
      response.writeHead(code, { "Content-Type": "text/html" }).end("<h1>Too long</h1>");
    });
    expect(await rawGet(server + list)).toMatchObject({ status: code, body: "<h1>Too long</h1>" });
  });

  it("names a missing prefix", async () => {
    const { server, upstream } = await startWithUpstream((_, response) => {
      response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>No</h1>");
    });
    const { status, body } = await rawGet(server + list);
    expect([status, JSON.parse(body).code]).toEqual([404, "API_PREFIX_NOT_FOUND"]);
    expect(body).toContain(upstream);
  });

  it("comes from svc when ml is missing, and the page has that prefix", async () => {
    const { server, seen } = await startWithUpstream((request, response) => {
      if (request.url?.startsWith("/api/svc/")) return respondJson(response, { data: [] });
      response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html>");
    });
    expect((await rawGet(`${server}/`)).body).toContain('data-prefix="ml"');
    expect((await rawGet(`${server}${list}?a=1`)).body).toBe('{"data":[]}');
    await rawGet(`${server}${list}/abc`);
    expect(seen.map(({ url }) => url)).toEqual([
      `${list}?a=1`,
      "/api/svc/v1/artifact-versions?a=1",
      "/api/svc/v1/artifact-versions/abc",
    ]);
    expect((await rawGet(`${server}/version`)).body).toContain('data-prefix="svc"');
  });
});
