import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchOf, pythonOf } from "../src/url-state/copy-as.ts";
import { curlOf } from "../src/url-state/curl.ts";
import { INITIAL_STATE, parse, requestOf, type UrlState } from "../src/url-state/url-state.ts";
import { type Demo, startDemo } from "./demo/start-demo.ts";
import { projectRoot } from "./project-root.ts";
import { needing, run, SHELLS } from "./test-commands.ts";
import { startUpstream } from "./test-support.ts";

const ODD = [
  "a+b=c",
  "100%",
  "r&d",
  "多言語",
  `it's "x" $(y) !z`,
  "`id` \\ $HOME {a,b} [1-3] #~*?",
];
const LISTS = [
  "?tag=r%26d",
  "?tag=a%2Bb%3Dc",
  "?tag=100%25",
  "?tag=多言語",
  "?version=latest&limit=7&offset=3&include_internal_metadata=true",
  "?run_steps=0&run_steps=600&limit=25",
];

const folder = await mkdtemp(join(tmpdir(), "copy-as-"));
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ port: 0, apiKey: "copied", versions: 5000 });
});

afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true });
});

function env(host = demo.url): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TFY_HOST: host, TFY_API_KEY: "copied", NO_PROXY: "*" };
}

async function directly(prefix: string, state: UrlState) {
  const response = await fetch(
    `${demo.url}/api/${prefix}/v1/artifact-versions?${requestOf(state)}`,
    { headers: { Authorization: "Bearer copied" } },
  );
  expect(response.status).toBe(200);
  return await response.json();
}

describe.for(SHELLS)("the copied curl in %s", ([shell, option]) => {
  const { test, why } = needing(shell, "curl");

  test.each(LISTS)(`returns the same as a direct request for %s${why}`, async (search) => {
    const { state } = parse(search);
    const { stdout } = await run(shell, [option, "-c", curlOf("ml", requestOf(state))], {
      env: env(),
      maxBuffer: 1e8,
    });
    const body = JSON.parse(stdout);
    expect(body.pagination.total).toBeGreaterThan(0);
    expect(body).toEqual(await directly("ml", state));
  });

  test.each(ODD)(`sends the exact value %s${why}`, async (name) => {
    const received: (string | undefined)[] = [];
    const host = await startUpstream((request, response) => {
      received.push(request.url, request.headers.authorization);
      response.end("{}");
    });
    const request = requestOf({ ...INITIAL_STATE, filters: { name } });
    const { stdout } = await run(shell, [option, "-c", curlOf("svc", request)], {
      env: env(host),
    });
    expect(stdout).toBe("{}");
    const [path = "", authorization] = received;
    const url = new URL(path, host);
    expect(url.pathname).toBe("/api/svc/v1/artifact-versions");
    expect([...url.searchParams]).toEqual([...new URLSearchParams(request)]);
    expect(authorization).toBe("Bearer copied");
  });
});

describe("the copied fetch loop", () => {
  async function idsPrinted(state: UrlState, host?: string): Promise<string[]> {
    const file = join(folder, "list.ts");
    await writeFile(file, fetchOf("ml", state));
    const { stdout } = await run(process.execPath, [file], { env: env(host), maxBuffer: 1e8 });
    return stdout.split("\n").filter((line) => line !== "");
  }

  async function idsListed(state: UrlState): Promise<string[]> {
    const { data } = await directly("ml", { ...state, offset: 0, limit: 1000 });
    return data.map(({ fqn }: { fqn: string }) => fqn);
  }

  it.each([
    "?tag=r%26d&limit=3",
    "?tag=a%2Bb%3Dc&limit=1",
    "?tag=多言語&limit=4&offset=2",
    "?version=latest&limit=37",
    "?name=nothing-is-called-so",
  ])("lists all versions of %s, for any page size", async (search) => {
    const { state } = parse(search);
    const expected = await idsListed(state);
    if (state.filters.name === undefined) expect(expected.length).toBeGreaterThan(state.limit);
    expect(await idsPrinted(state)).toEqual(expected);
  });

  it("stops at an empty page when the total is never reached", async () => {
    const host = await startUpstream((request, response) => {
      const first = new URL(request.url ?? "", "http://host").searchParams.get("offset") === "0";
      response.end(
        JSON.stringify({ data: first ? [{ id: "1", fqn: "a" }] : [], pagination: { total: 9 } }),
      );
    });
    expect(await idsPrinted(INITIAL_STATE, host)).toEqual(["a"]);
  });

  it("fails with the status and the server's message", async () => {
    const failing = idsPrinted({ ...INITIAL_STATE, filters: { fqn: "demo-403" } });
    await expect(failing).rejects.toThrow(/Error: 403 .*message/);
  });

  it("type-checks under strict, with odd values in it", async () => {
    const file = join(folder, "strict.ts");
    await writeFile(
      file,
      fetchOf("svc", { ...INITIAL_STATE, filters: { name: `\`\${x}\`"'\\\u2028`, tag: "多言語" } }),
    );
    const tsc = join(projectRoot, "node_modules/typescript/bin/tsc");
    const types = ["--types", "node", "--typeRoots", join(projectRoot, "node_modules/@types")];
    const options = ["--strict", "--noUncheckedIndexedAccess", "--noEmit", "--target", "esnext"];
    const modules = ["--module", "esnext", "--moduleResolution", "bundler"];
    const { stdout } = await run(
      process.execPath,
      [tsc, ...options, ...modules, ...types, file],
      // Settings of a parent folder must not apply.
      { cwd: folder },
    ).catch((failure) => failure);
    expect(stdout).toBe("");
  });
});

describe("the copied Python", () => {
  const { test, why } = needing("python3");

  test(`compiles, and holds the exact values of the filters${why}`, async () => {
    const filters = { tag: `${ODD.join(" ")} \u2028\u0000\u007f😀`, version: "latest" } as const;
    const state = { ...INITIAL_STATE, filters: { ...filters, run_ids: ODD, run_steps: [0, 600] } };
    const file = join(folder, "list.py");
    await writeFile(file, pythonOf(state));
    await run("python3", ["-m", "py_compile", file]);
    const readBack = `
import ast, json, sys
tree = ast.parse(open(sys.argv[1], encoding="utf-8").read())
call = next(node for node in ast.walk(tree) if isinstance(node, ast.Call))
print(json.dumps({word.arg: ast.literal_eval(word.value) for word in call.keywords}))`;
    const { stdout } = await run("python3", ["-c", readBack, file]);
    expect(JSON.parse(stdout)).toEqual({ ...state.filters, limit: 50 });
  });
});
