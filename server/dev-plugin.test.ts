import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "vite";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readConfig } from "./config.ts";
import { devPlugin } from "./dev-plugin.ts";
import { rawGet, startUpstream } from "./test-support.ts";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "dev-plugin-"));
  writeFileSync(join(root, "index.html"), '<!doctype html><html lang="en"><body></body></html>');
});

afterAll(() => rmSync(root, { recursive: true }));

/** Vite's development server with the gateway, on a free port. */
async function startVite(env: Readonly<Record<string, string>>): Promise<string> {
  const config = readConfig(env);
  if (config instanceof Error) throw config;
  const server = await createServer({
    root,
    configFile: false,
    envDir: false,
    logLevel: "silent",
    plugins: [devPlugin(config)],
    server: { host: "127.0.0.1", port: 0, ws: false },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const bound = server.httpServer?.address();
  if (typeof bound !== "object" || bound === null) throw new Error("Vite does not listen.");
  return `http://127.0.0.1:${bound.port}`;
}

describe("devPlugin", () => {
  it("serves the page with its facts, and the same gateway as production", async () => {
    const upstream = await startUpstream((request, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ url: request.url, key: request.headers.authorization }));
    });
    const site = await startVite({
      TFY_HOST: upstream,
      TFY_API_KEY: "key-0123456789",
      BASE_PATH: "/registry/",
    });
    const page = await rawGet(`${site}/version?open=x`, { Accept: "text/html" });
    expect(page.body).toContain(
      `<html data-source="host" data-host="${upstream}" data-prefix="auto" data-base="/" lang="en">`,
    );
    expect(page.headers).not.toHaveProperty("content-security-policy");

    const list = await rawGet(`${site}/api/ml/v1/artifact-versions?tag=a%2Cb`);
    expect(JSON.parse(list.body)).toEqual({
      url: "/api/ml/v1/artifact-versions?tag=a%2Cb",
      key: "Bearer [redacted]",
    });
    const other = await rawGet(`${site}/api/other`, { Accept: "text/html" });
    expect([other.status, other.headers["content-type"]]).toEqual([404, "application/json"]);
  });
});
