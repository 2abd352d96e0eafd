import { describe, expect, it } from "vitest";
import { type Config, readConfig } from "./config.ts";
import { DEFAULT_BEHAVIOR } from "./demo/behavior.ts";
import { ConfigError } from "./env-value.ts";

const host = { TFY_HOST: "https://org.example", TFY_API_KEY: "key-of-the-org" };

function read(env: Record<string, string>): Config {
  const config = readConfig(env);
  if (config instanceof ConfigError) throw config;
  return config;
}

function problem(env: Record<string, string>): string {
  const config = readConfig(env);
  return config instanceof ConfigError ? config.message : "accepted";
}

describe("readConfig", () => {
  it("uses the demo on loopback when nothing is set", () => {
    expect(read({})).toEqual({
      dataSource: { kind: "demo", versions: 5_000, ...DEFAULT_BEHAVIOR },
      artifactIndex: true,
      prefix: "auto",
      host: "127.0.0.1",
      port: undefined,
      timeoutMs: 30_000,
      keepAliveMs: 75_000,
      basePath: "/",
      allowedHosts: [],
    });
  });

  it("reads every variable", () => {
    expect(
      read({
        ...host,
        TFY_API_PREFIX: "svc",
        HOST: "0.0.0.0",
        PORT: "0",
        UPSTREAM_TIMEOUT_MS: "1500",
        KEEP_ALIVE_TIMEOUT_MS: "620000",
        BASE_PATH: "/registry",
        ALLOWED_HOSTS: "Registry.example, other.example",
        ARTIFACT_INDEX: "0",
      }),
    ).toEqual({
      dataSource: { kind: "host", url: "https://org.example", apiKey: "key-of-the-org" },
      prefix: "svc",
      host: "0.0.0.0",
      port: 0,
      timeoutMs: 1_500,
      keepAliveMs: 620_000,
      basePath: "/registry/",
      allowedHosts: ["registry.example", "other.example"],
      artifactIndex: false,
    });
    const demo = read({ DEMO_VERSIONS: "12", DEMO_REQUIRE_FILTER: "true" });
    expect(demo.dataSource).toEqual({
      kind: "demo",
      versions: 12,
      ...DEFAULT_BEHAVIOR,
      requireFilter: true,
    });
  });

  it("accepts every character of a bearer token in an API key", () => {
    for (const apiKey of ["aZ09-._~+/==", "a.b-c_d"]) {
      expect(read({ ...host, TFY_API_KEY: apiKey }).dataSource).toMatchObject({ apiKey });
    }
  });

  it.each([
    ["https://org.example/", "https://org.example"],
    ["https://org.example/api/ml", "https://org.example/api/ml"],
    ["https://org.example:8443/tenant/a/", "https://org.example:8443/tenant/a"],
    ["http://localhost:8787", "http://localhost:8787"],
    ["http://127.8.9.1:1/", "http://127.8.9.1:1"],
    ["http://[::1]:8787", "http://[::1]:8787"],
  ])("reads TFY_HOST %s as %s", (value, url) => {
    expect(read({ ...host, TFY_HOST: value }).dataSource).toMatchObject({ url });
  });

  it("removes the Bearer prefix of a pasted API key", () => {
    const { dataSource } = read({ ...host, TFY_API_KEY: "Bearer abc.def" });
    expect(dataSource).toMatchObject({ apiKey: "abc.def" });
  });

  it.each([
    ["TFY_API_KEY", { TFY_HOST: "https://org.example" }],
    ["TFY_API_KEY", { ...host, TFY_API_KEY: " " }],
    ["TFY_API_KEY", { ...host, TFY_API_KEY: "two\nlines" }],
    ["TFY_API_KEY", { ...host, TFY_API_KEY: "a\u0007b" }],
    ["TFY_API_KEY", { ...host, TFY_API_KEY: "naïve" }],
    ["TFY_HOST", { ...host, TFY_HOST: "org.example" }],
    ["TFY_HOST", { ...host, TFY_HOST: "ftp://org.example" }],
    ["TFY_HOST", { ...host, TFY_HOST: "http://org.example" }],
    ["TFY_HOST", { ...host, TFY_HOST: "http://localhost.example" }],
    ["TFY_HOST", { ...host, TFY_HOST: "http://12.0.0.1" }],
    ["TFY_HOST", { ...host, TFY_HOST: "http://[::2]" }],
    ["TFY_HOST", { ...host, TFY_HOST: "https://user:hunter2@org.example" }],
    ["TFY_HOST", { ...host, TFY_HOST: "https://org.example/?a=b" }],
    ["TFY_HOST", { ...host, TFY_HOST: "https://org.example/api/ml/v1/artifact-versions" }],
    ["TFY_HOST", { ...host, TFY_HOST: "https://org.example/tenant/api/svc/v1/" }],
    ["TFY_API_PREFIX", { TFY_API_PREFIX: "v2" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "-1" }],
    ["PORT", { PORT: "80a" }],
    ["UPSTREAM_TIMEOUT_MS", { UPSTREAM_TIMEOUT_MS: "0" }],
    ["UPSTREAM_TIMEOUT_MS", { UPSTREAM_TIMEOUT_MS: "30s" }],
    ["KEEP_ALIVE_TIMEOUT_MS", { KEEP_ALIVE_TIMEOUT_MS: "75s" }],
    ["TFY_HOST", { ...host, TFY_HOST: "https://org.example/a b" }],
    ["TFY_HOST", { ...host, TFY_HOST: "https://мir.example" }],
    ["HOST", { ...host, HOST: "http://0.0.0.0" }],
    ["HOST", { HOST: "0.0.0.0" }],
    ["BASE_PATH", { BASE_PATH: "registry/" }],
    ["BASE_PATH", { BASE_PATH: "/a/../b/" }],
    ["BASE_PATH", { BASE_PATH: "/api" }],
    ["BASE_PATH", { BASE_PATH: '/"><script>/' }],
    ["ALLOWED_HOSTS", { ALLOWED_HOSTS: "https://registry.example" }],
    ["DEMO_VERSIONS", { DEMO_VERSIONS: "many" }],
    ["DEMO_REQUIRE_FILTER", { DEMO_REQUIRE_FILTER: "yes" }],
  ])("rejects an invalid %s in one line that doesn't repeat it: %o", (name, env) => {
    const line = problem(env);
    expect(line).toMatch(new RegExp(`^${name} .+\\.$`));
    expect(line).not.toContain("org.example/?");
    expect(line).not.toContain("hunter2");
  });

  it.each([
    ['"hunter2-abc"', "must not be in quotes", "docker run --env-file"],
    ["'hunter2-abc", "must not be in quotes", "Remove them"],
    ["“hunter2-abc”", "must not be in quotes", "Remove them"],
    ["hunter2\nabc", "must not contain line breaks", "single line"],
    ["hunter2\tabc", "must not contain line breaks, tabs", "single line"],
    ["hunter2\u200babc", "must not contain invisible characters", "Character 8"],
  ])("rejects %j in any variable, with the reason and where to fix it", (value, reason, fix) => {
    const names = ["TFY_HOST", "TFY_API_KEY", "TFY_API_PREFIX", "HOST", "PORT", "BASE_PATH"];
    const others = ["UPSTREAM_TIMEOUT_MS", "KEEP_ALIVE_TIMEOUT_MS", "ALLOWED_HOSTS"];
    const demo = ["DEMO_VERSIONS", "DEMO_REQUIRE_FILTER"].map((name) => [name, {}] as const);
    const all = [...names, ...others].map((name) => [name, host] as const);
    for (const [name, env] of [...all, ...demo]) {
      const line = problem({ ...env, [name]: value });
      expect(line).toMatch(new RegExp(`^${name} .+\\.$`));
      expect(line).toContain(reason);
      expect(line).toContain(fix);
      expect(line).not.toContain("hunter2");
    }
  });

  it.each([
    ["hunter2 abc", "Character 8 of it is a space"],
    ["hunter2 # the key", "Character 8 of it is a space"],
    ["hunter2-ключ", "Character 9 of it is not an ASCII character"],
    ["Bearer Bearer hunter2", "Remove the name in front of it, or the second Bearer"],
    ["Authorization: Bearer hunter2", "Remove the name in front of it, or the second Bearer"],
    ["TFY_API_KEY=hunter2", "Remove the name in front of it, or the second Bearer"],
    ["other=hunter2", "Character 6 of it is not allowed in a token"],
    ['hunter2"abc', "Character 8 of it is not allowed in a token"],
    ["hunter2\\n", "Character 8 of it is not allowed in a token"],
    ["$hunter2", "Character 1 of it is not allowed in a token"],
    ["<hunter2>", "Character 1 of it is not allowed in a token"],
    ["==", "Character 1 of it is not allowed in a token"],
    ["...", "not a placeholder"],
    ["…", "not a placeholder"],
    ["********", "not a placeholder"],
    ["Bearer", "is missing"],
  ])("rejects the API key %j with the reason", (value, reason) => {
    const line = problem({ ...host, TFY_API_KEY: value });
    expect(line).toMatch(/^TFY_API_KEY .+\.$/);
    expect(line).toContain(reason);
    expect(line).not.toContain("hunter2");
  });

  it("ignores spaces and line breaks around a value, as files of secrets end in one", () => {
    const { dataSource } = read({ TFY_HOST: " https://org.example\r\n", TFY_API_KEY: "a.b=\n" });
    expect(dataSource).toMatchObject({ url: "https://org.example", apiKey: "a.b=" });
  });
});
