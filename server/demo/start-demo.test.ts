import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { DEFAULT_BEHAVIOR } from "./behavior.ts";
import { type Demo, readDemoOptions, startDemo } from "./start-demo.ts";

const LIST = "/api/ml/v1/artifact-versions";

async function withDemo(versions: number, use: (demo: Demo) => Promise<void>): Promise<void> {
  const demo = await startDemo({ port: 0, apiKey: "secret-key", versions });
  try {
    await use(demo);
  } finally {
    await demo.close();
  }
}

/** Runs main.ts until it ends or has printed a line, then stops it. */
async function runMain(env: Record<string, string>) {
  const main = spawn(process.execPath, [`${import.meta.dirname}/main.ts`], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...env },
  });
  main.stdout.once("data", () => main.kill("SIGTERM"));
  const ended = new Promise<number | null>((done) => main.once("close", done));
  const [out, err, code] = await Promise.all([text(main.stdout), text(main.stderr), ended]);
  return { out, err, code };
}

test("serves over HTTP on a free loopback port", async () => {
  await withDemo(20, async ({ url, apiKey }) => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const headers = { Authorization: `Bearer ${apiKey}` };
    const body = await (await fetch(`${url}${LIST}?limit=5`, { headers })).json();
    expect(body).toMatchObject({ pagination: { total: 20, offset: 0, limit: 5 } });
    expect((await fetch(`${url}${LIST}`)).status).toBe(401);
  });
});

test("a stalled response ends when its client disconnects, and when the demo closes", async () => {
  const stalled: Promise<unknown>[] = [];
  await withDemo(0, async ({ url, apiKey }) => {
    const get = (signal?: AbortSignal) =>
      fetch(`${url}${LIST}?fqn=demo-stall`, {
        headers: { Authorization: `Bearer ${apiKey}` },
        signal: signal ?? null,
      });
    stalled.push(get().catch(() => "cut off"));
    await expect(get(AbortSignal.timeout(50))).rejects.toThrow("timeout");
  });
  expect(await Promise.all(stalled)).toEqual(["cut off"]);
});

test("two runs serve the same data", async () => {
  const bodies: string[] = [];
  for (let run = 0; run < 2; run += 1) {
    await withDemo(300, async ({ url, apiKey }) => {
      const headers = { Authorization: `Bearer ${apiKey}` };
      bodies.push(await (await fetch(`${url}${LIST}?limit=300`, { headers })).text());
    });
  }
  expect(bodies[0]).toBe(bodies[1]);
});

test("every variable sets its option", () => {
  const env = {
    PORT: "9000",
    DEMO_API_KEY: "k",
    DEMO_VERSIONS: "0",
    DEMO_REQUIRE_FILTER: "1",
    DEMO_REQUIRE_ML_REPO: "1",
    DEMO_LATEST: "ignore",
    DEMO_MAX_LIMIT: "500",
    DEMO_RATE_LIMIT: "5",
  };
  const options = {
    port: 9000,
    apiKey: "k",
    versions: 0,
    requireFilter: true,
    requireMlRepo: true,
    latest: "ignore",
    maxLimit: 500,
    rateLimit: 5,
  };
  expect(readDemoOptions(env)).toEqual(options);
});

test("without variables, the demo runs on its documented defaults", () => {
  const options = { port: 8787, apiKey: "demo", versions: 5000, ...DEFAULT_BEHAVIOR };
  expect(readDemoOptions({})).toEqual(options);
});

test("main prints its URL in one line and never the API key", async () => {
  const { out, err, code } = await runMain({ PORT: "0", DEMO_VERSIONS: "3", DEMO_API_KEY: "hush" });
  expect(out).toMatch(
    /^Demo control plane on http:\/\/127\.0\.0\.1:\d+ \(3 artifact versions\)\n$/,
  );
  expect(err).toBe("");
  expect(out).not.toContain("hush");
  expect(code).toBe(0);
});

test("main ends with one line and exit code 2 when its port is in use", async () => {
  await withDemo(0, async ({ url }) => {
    const port = new URL(url).port;
    const { out, err, code } = await runMain({ PORT: port, DEMO_VERSIONS: "0" });
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toMatch(new RegExp(`^.*${port}.*\n$`));
  });
});

test.each([
  { PORT: "http" },
  { PORT: "70000" },
  { DEMO_VERSIONS: "-1" },
  { DEMO_REQUIRE_FILTER: "x" },
  { DEMO_LATEST: "maybe" },
  { DEMO_MAX_LIMIT: "0" },
])("main rejects %o with one line and exit code 2", async (env) => {
  const { err, code } = await runMain(env);
  expect(code).toBe(2);
  expect(err).toMatch(new RegExp(`^${Object.keys(env)[0]} .*\n$`));
});
