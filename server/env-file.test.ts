import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig, loadEnv } from "./env-file.ts";
import { ConfigError } from "./env-value.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "environment-"));
  writeFileSync(join(root, ".env.local"), "TFY_HOST=https://file.example\nTFY_API_KEY=from-file\n");
});

afterEach(() => rmSync(root, { recursive: true }));

describe("loadEnv", () => {
  it("reads .env.local, and the environment wins", () => {
    const env = loadEnv({ TFY_API_KEY: "from-environment" }, root);
    expect(env).toMatchObject({
      TFY_HOST: "https://file.example",
      TFY_API_KEY: "from-environment",
    });
  });

  it("lets the environment unset what the file sets", () => {
    expect(loadConfig(root, { TFY_HOST: "" })).toMatchObject({ dataSource: { kind: "demo" } });
  });

  it("reads no file with ENV_FILE=none, and another one by name", () => {
    writeFileSync(join(root, "other.env"), "PORT=4321");
    expect(loadEnv({ ENV_FILE: "none" }, root)).toEqual({ ENV_FILE: "none" });
    expect(loadEnv({ ENV_FILE: "other.env" }, root)).toMatchObject({ PORT: "4321" });
  });

  it("reads a file with a byte order mark, and rejects one that isn't UTF-8", () => {
    writeFileSync(join(root, ".env.local"), "\ufeffTFY_HOST=https://bom.example\r\nPORT=1\r\n");
    expect(loadEnv({}, root)).toEqual({ TFY_HOST: "https://bom.example", PORT: "1" });
    for (const bytes of [
      Buffer.from("\ufeffPORT=1", "utf16le"),
      Buffer.from("PORT=1", "utf16le"),
    ]) {
      writeFileSync(join(root, ".env.local"), bytes);
      expect(loadConfig(root, {})).toMatchObject({
        message: expect.stringMatching(/^ENV_FILE .+ as UTF-8\.$/),
      });
    }
  });

  it("works without .env.local, but not without the file that ENV_FILE names", () => {
    expect(loadEnv({ A: "b" }, join(root, "elsewhere"))).toEqual({ A: "b" });
    const config = loadConfig(root, { ENV_FILE: "missing.env" });
    expect(config).toBeInstanceOf(ConfigError);
    expect(config).toMatchObject({ message: expect.stringMatching(/^ENV_FILE /) });
  });
});
