import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { brotliDecompressSync, createBrotliDecompress, createGunzip, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rawGet, respondJson, startWithUpstream } from "./test-support.ts";

const list = "/api/ml/v1/artifact-versions";
const rows = { data: Array.from({ length: 50 }, (_, id) => ({ id, name: "churn-xgb" })) };
const json = JSON.stringify(rows);
const typed = { "Content-Type": "application/json" };

/** Sends a request without decompressing the response. */
async function send(url: string, accepted: string, method = "GET"): Promise<IncomingMessage> {
  const headers = { "Accept-Encoding": accepted };
  const [response] = await once(request(url, { headers, method, agent: false }).end(), "response");
  return response;
}

async function bytesOf(response: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await response.toArray());
}

describe("API responses", () => {
  it("are compressed, also when the control plane compresses them itself", async () => {
    const { server } = await startWithUpstream((incoming, response) => {
      if (!incoming.url?.includes("packed")) return respondJson(response, rows);
      const body = gzipSync(json);
      const headers = { ...typed, "Content-Encoding": "gzip", "Content-Length": body.length };
      response.writeHead(200, headers).end(body);
    });
    for (const query of ["", "?tag=packed"]) {
      const response = await send(server + list + query, "gzip, deflate, br, zstd");
      expect(response.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
      expect(response.headers).not.toHaveProperty("content-length");
      const body = await bytesOf(response);
      expect(body.length).toBeLessThan(json.length / 4);
      expect(brotliDecompressSync(body).toString()).toBe(json);
      expect(await rawGet(server + list + query)).toMatchObject({ body: json, complete: true });
    }
  });

  it.each([
    ["br", createBrotliDecompress],
    ["gzip", createGunzip],
  ] as const)("arrive in %s while the control plane still sends", async (coding, decompressor) => {
    const { promise: gotFirst, resolve: goOn } = Promise.withResolvers<void>();
    const { server } = await startWithUpstream(async (_, response) => {
      response.writeHead(200, typed).write('{"data":');
      await gotFirst;
      response.end("[]}");
    });
    const response = await send(server + list, coding);
    expect(response.headers["content-encoding"]).toBe(coding);
    const chunks: string[] = [];
    for await (const chunk of response.pipe(decompressor())) {
      chunks.push(String(chunk));
      goOn();
    }
    expect(chunks).toEqual(['{"data":', "[]}"]);
  });

  it("are not compressed if they are short, or not text", async () => {
    const { server } = await startWithUpstream((incoming, response) => {
      const isShort = incoming.url?.includes("short");
      const type = isShort ? "application/json" : "application/octet-stream";
      response.writeHead(200, { "Content-Type": type }).end(isShort ? '{"data":[]}' : json);
    });
    for (const query of ["?tag=short", "?tag=binary"]) {
      const response = await send(server + list + query, "br");
      expect(response.headers).not.toHaveProperty("content-encoding");
      await bytesOf(response);
    }
  });

  it("don't look complete when the control plane disconnects", async () => {
    const { promise: gotFirst, resolve: disconnect } = Promise.withResolvers<void>();
    const { server } = await startWithUpstream(async (_, response) => {
      response.writeHead(200, typed).write(json);
      await gotFirst;
      response.destroy();
    });
    const response = await send(server + list, "br");
    await once(response, "readable");
    disconnect();
    await expect(bytesOf(response)).rejects.toThrow("aborted");
  });

  it("abort the control plane's request when the client disconnects", async () => {
    const { server, seen } = await startWithUpstream((_, response) => {
      response.writeHead(200, typed).write(json);
    });
    const response = await send(server + list, "br");
    await once(response, "readable");
    response.destroy();
    await expect.poll(() => seen[0]?.socket.destroyed).toBe(true);
  });
});
