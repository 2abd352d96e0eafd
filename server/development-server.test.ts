import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readConfig } from "./config.ts";
import { startDevelopmentServer } from "./development-server.ts";
import {
  PAGE_SOURCE,
  RENDERER_SOURCE,
  rawGet,
  respondJson,
  startUpstream,
} from "./test-support.ts";

const list = "/api/ml/v1/artifact-versions";
const canary = "canary-7c1e-0123456789";
let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "development-"));
  mkdirSync(join(root, "src", "app"), { recursive: true });
  writeFileSync(join(root, "src", "app", "entry-server.tsx"), RENDERER_SOURCE);
  writeFileSync(join(root, "index.html"), PAGE_SOURCE.replace(/<script.*<\/script>/, ""));
  writeFileSync(join(root, "open.txt"), canary);
  for (const name of [".env.local", "staging.local", "staging [1].env"]) {
    writeFileSync(join(root, name), `TFY_API_KEY=${canary}\n`);
  }
  symlinkSync(join(root, "staging [1].env"), join(root, "link.env"));
});

afterAll(() => rmSync(root, { recursive: true }));

/** Starts the development server for a test page on a free port. It stops when the test ends. */
async function develop(env: Readonly<Record<string, string>>, envFile?: string): Promise<string> {
  const config = readConfig({ PORT: "0", ...env });
  if (config instanceof Error) throw config;
  const vite = { root, configFile: false, envDir: false, logLevel: "silent" } as const;
  const { url, close } = await startDevelopmentServer(config, vite, envFile);
  onTestFinished(async () => void (await close()));
  return url.replace(/\/$/, "");
}

/** Starts a control plane that has the list under `svc` only and responds with what it received. */
function startSvcOnly() {
  return startUpstream(({ url = "", headers }, response) => {
    if (url.startsWith("/api/svc/")) respondJson(response, { url, key: headers.authorization });
    else response.writeHead(404).end();
  });
}

describe("development", () => {
  it("serves the page with its attributes, and the same gateway as production", async () => {
    const upstream = await startSvcOnly();
    const server = await develop({
      TFY_HOST: upstream,
      TFY_API_KEY: canary,
      BASE_PATH: "/registry/",
    });
    const getPage = () => rawGet(`${server}/version?open=x`, { Accept: "text/html" });
    const attributes = `data-source="host" data-host="${upstream}" data-prefix="svc" data-base="/"`;
    await expect
      .poll(async () => (await getPage()).body)
      .toContain(`<html ${attributes} lang="en">`);
    expect((await getPage()).headers).not.toHaveProperty("content-security-policy");

    // Longer than Node's default limit for headers.
    const query = `?tag=a%2Cb&name=${"n".repeat(20_000)}`;
    expect(JSON.parse((await rawGet(`${server}${list}${query}`)).body)).toEqual({
      url: `/api/svc/v1/artifact-versions${query}`,
      key: "Bearer [redacted]",
    });
    for (const path of ["/api", "/api?x", "/api/other", "/%61pi/other"]) {
      const { status, headers } = await rawGet(server + path, { Accept: "text/html" });
      expect([path, status, headers["content-type"]]).toEqual([path, 404, "application/json"]);
    }
    const preflight = await fetch(server + list, {
      method: "OPTIONS",
      headers: { Origin: "http://localhost:1", "Access-Control-Request-Method": "GET" },
    });
    expect(preflight.status).toBe(405);
    expect(preflight.headers.has("access-control-allow-origin")).toBe(false);
    expect((await rawGet(`${server}/`, { Host: "rebound.example" })).status).toBe(421);
  });

  it("serves the project's files, except those that may contain settings", async () => {
    const server = await develop({ DEMO_VERSIONS: "0" }, join(root, "link.env"));
    const open = await rawGet(`${server}/open.txt`, { Origin: "http://localhost:1" });
    expect(open.body).toBe(canary);
    expect(open.headers).not.toHaveProperty("access-control-allow-origin");

    const names = [".env.local", "staging.local", "link.env", "staging [1].env"];
    const spellings = names.flatMap((name) => [
      encodeURI(name),
      encodeURI(name).toUpperCase(),
      encodeURI(name).replaceAll("e", "%65"),
      `%2e/${encodeURI(name)}`,
    ]);
    const folders = ["/", "//", `/@fs${root}/`, `/@id/${root}/`];
    const queries = ["", "?raw", "?url", "?inline", "?import", "?import&raw", "?x.svg", "/"];
    for (const name of spellings) {
      for (const folder of folders) {
        const responses = queries.map((query) => rawGet(`${server}${folder}${name}${query}`));
        for (const { body } of await Promise.all(responses)) {
          const decoded = Buffer.from(/base64,([\w+/=]+)/.exec(body)?.[1] ?? "", "base64");
          expect(`${body}${decoded}`, folder + name).not.toContain(canary);
        }
      }
    }
  });
});
