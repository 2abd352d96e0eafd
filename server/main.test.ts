import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { projectRoot } from "./project-root.ts";
import { PAGE_SOURCE, RENDERER_SOURCE, respondJson, startUpstream } from "./test-support.ts";

const host = { TFY_HOST: "https://org.example", TFY_API_KEY: "canary-0123456789" };
let dist = "";

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "main-"));
  for (const folder of ["client", "server"]) mkdirSync(join(dist, folder));
  writeFileSync(join(dist, "client", "index.html"), PAGE_SOURCE);
  writeFileSync(join(dist, "server", "entry-server.js"), RENDERER_SOURCE);
  writeFileSync(join(dist, "server", "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(dist, { recursive: true }));

const entryFiles = { "npm start": "main.ts", "npm run dev": "dev.ts" } as const;
type Command = keyof typeof entryFiles;

/** Starts a server as npm does, with only the given settings. */
function start(command: Command, env: Readonly<Record<string, string>>, folder = dist) {
  const file = join(import.meta.dirname, entryFiles[command]);
  // A server needn't compile what an earlier one has.
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(dist, "compiled");
  const child = spawn(process.execPath, [file, folder], {
    env: { ENV_FILE: "none", NODE_COMPILE_CACHE: compiled, ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const stderr = text(child.stderr);
  child.stdout.setEncoding("utf8");
  // Vite may print something first.
  const line = new Promise<string>((resolve) => {
    child.stdout.on("data", (said: string) => /^Artifact/m.test(said) && resolve(said));
  });
  return { child, exited, stderr, line };
}

describe("npm start", () => {
  it("prints one line with its URL, where it serves the page with the detected prefix", async () => {
    const upstream = await startUpstream(({ url }, response) => {
      if (url?.startsWith("/api/svc/")) respondJson(response, { data: [] });
      else response.writeHead(404).end();
    });
    const env = { ...host, TFY_HOST: upstream, PORT: "0", BASE_PATH: "/registry/" };
    const { child, line, exited } = start("npm start", env);
    const [, url = "", from] = /^Artifact versions on (\S+) \((\S+)\)\n$/.exec(await line) ?? [];
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/registry\/$/);
    expect(from).toBe(upstream);
    const page = async () => await (await fetch(`${url}version`)).text();
    const attributes = `data-source="host" data-host="${upstream}" data-prefix="svc" data-base="/registry/"`;
    await expect.poll(page).toContain(`<html ${attributes} lang="en">`);
    expect(await page()).toContain('import("/registry/assets/a.js")');
    child.kill("SIGTERM");
    expect(await exited).toBe(0);
  });

  /** A server whose response to a list request is under way, and a connection that is idle. */
  async function startWithOpenRequest() {
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const upstream = await startUpstream(async (_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" }).write('{"data":');
      await finished;
      response.end("[]}");
    });
    const env = { ...host, TFY_HOST: upstream, TFY_API_PREFIX: "ml", PORT: "0" };
    const { child, line, exited } = start("npm start", env);
    const [url = ""] = /http:\S+/.exec(await line) ?? [];
    const idle = connect(Number(new URL(url).port), "127.0.0.1");
    onTestFinished(() => void idle.destroy());
    idle.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await once(idle, "data");
    const response = await fetch(`${url}api/ml/v1/artifact-versions`);
    return { child, exited, url, idle: idle.resume(), response, finish };
  }

  const isRefused = (url: string) =>
    fetch(url).then(
      () => false,
      () => true,
    );

  it.each(["SIGTERM", "SIGINT"] as const)("finishes open requests on %s", async (signal) => {
    const { child, exited, url, idle, response, finish } = await startWithOpenRequest();
    child.kill(signal);
    await once(idle, "close");
    expect(await isRefused(url)).toBe(true);
    finish();
    expect(await response.text()).toBe('{"data":[]}');
    expect(await exited).toBe(0);
  });

  it("closes requests that take too long, and stops at once on a second signal", async () => {
    const first = await startWithOpenRequest();
    first.child.kill("SIGTERM");
    expect(await first.exited).toBe(0);
    await expect(first.response.text()).rejects.toThrow();
    const second = await startWithOpenRequest();
    second.child.kill("SIGTERM");
    await once(second.idle, "close");
    second.child.kill("SIGTERM");
    expect(await second.exited).toBe(1);
  });

  it.skipIf(process.platform === "win32")("gets the signals that npm gets", async () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
    const main = `"${join(import.meta.dirname, "main.ts")}" .`;
    const command = String(scripts.start).replaceAll("server/main.ts", main);
    writeFileSync(join(dist, "package.json"), JSON.stringify({ scripts: { start: command } }));
    const env = { PATH: process.env.PATH, HOME: dist, ENV_FILE: "none", PORT: "0", ...host };
    const npm = spawn("npm", ["start", "--silent"], { cwd: dist, env });
    onTestFinished(() => void npm.kill("SIGKILL"));
    expect(String(await once(npm.stdout, "data"))).toMatch(/^Artifact versions on /);
    npm.kill("SIGTERM");
    expect(await once(npm, "exit")).toEqual([0, null]);
  });

  it("fails without a built page", async () => {
    const { exited, stderr } = start("npm start", host, join(dist, "client"));
    expect(await exited).toBe(2);
    expect(await stderr).toBe('The page has not been built. Run "npm run build" first.\n');
  });
});

describe("npm run dev", () => {
  it("prints one line with its URL, and stops on Ctrl-C", async () => {
    const { child, line, exited } = start("npm run dev", { PORT: "0", DEMO_VERSIONS: "0" });
    const [, url = ""] = /^Artifact versions on (\S+) \(demo data\)$/m.exec(await line) ?? [];
    expect((await fetch(url)).status).toBe(200);
    child.kill("SIGINT");
    expect(await exited).toBe(0);
  });
});

describe.each(["npm start", "npm run dev"] as const)("%s", (command) => {
  it.each([
    ["TFY_API_KEY", { TFY_HOST: "https://org.example" }],
    ["TFY_HOST", { TFY_HOST: "canary-0123456789", TFY_API_KEY: "https://org.example" }],
    ["HOST", { HOST: "0.0.0.0" }],
    ["ENV_FILE", { ENV_FILE: "no-such-file" }],
  ])("rejects an invalid %s with one line and exit code 2", async (name, env) => {
    const { exited, stderr } = start(command, env);
    expect(await exited).toBe(2);
    expect(await stderr).toMatch(new RegExp(`^${name} [^\n]+\n$`));
    expect(await stderr).not.toContain("canary");
  });

  it("rejects a port that is in use", async () => {
    const url = new URL(await startUpstream(() => undefined));
    const { exited, stderr } = start(command, { ...host, PORT: url.port });
    expect(await exited).toBe(2);
    expect(await stderr).toBe(
      `PORT ${url.port} on 127.0.0.1 is in use. Set PORT to another port.\n`,
    );
  });
});
