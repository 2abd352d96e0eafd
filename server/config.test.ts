import { describe, expect, it } from "vitest";
import { type Config, readConfig } from "./config.ts";
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
      dataSource: { kind: "demo", versions: 5_000, requireFilter: false },
      prefix: "auto",
      host: "127.0.0.1",
      port: undefined,
      timeoutMs: 30_000,
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
        BASE_PATH: "/registry",
        ALLOWED_HOSTS: "Registry.example, other.example",
      }),
    ).toEqual({
      dataSource: { kind: "host", url: "https://org.example", apiKey: "key-of-the-org" },
      prefix: "svc",
      host: "0.0.0.0",
      port: 0,
      timeoutMs: 1_500,
      basePath: "/registry/",
      allowedHosts: ["registry.example", "other.example"],
    });
    const demo = read({ DEMO_VERSIONS: "12", DEMO_REQUIRE_FILTER: "true" });
    expect(demo.dataSource).toEqual({ kind: "demo", versions: 12, requireFilter: true });
  });

  it.each([
    ["https://org.example/", "https://org.example"],
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
    ["TFY_API_PREFIX", { TFY_API_PREFIX: "v2" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "-1" }],
    ["PORT", { PORT: "80a" }],
    ["UPSTREAM_TIMEOUT_MS", { UPSTREAM_TIMEOUT_MS: "0" }],
    ["UPSTREAM_TIMEOUT_MS", { UPSTREAM_TIMEOUT_MS: "30s" }],
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
});
