import { isIP } from "node:net";
import type { ApiPrefix } from "../src/artifact/api-prefix.ts";
import { type DataSource, readDataSource } from "./data-source-config.ts";
import { ConfigError, type Env, readBoolean, readInteger, readText } from "./env-value.ts";
import { isLoopback } from "./loopback.ts";

/** The validated configuration. Paths end in a slash, times are in milliseconds. */
export interface Config {
  readonly dataSource: DataSource;
  readonly prefix: ApiPrefix | "auto";
  readonly host: string;
  /** Undefined when not set: each server has its own default. 0 means any free port. */
  readonly port: number | undefined;
  readonly timeoutMs: number;
  /** How long an idle connection of a browser or proxy stays open. */
  readonly keepAliveMs: number;
  readonly basePath: string;
  /** Host names that the server accepts besides loopback names, in lower case. */
  readonly allowedHosts: readonly string[];
  /** Whether the server has the artifact index. */
  readonly artifactIndex: boolean;
}

/** Reads and validates the configuration from environment variables. Has no side effects. */
export function readConfig(env: Env): Config | ConfigError {
  try {
    const host = hostOf(env);
    const dataSource = readDataSource(env);
    if (dataSource.kind === "demo" && !isLoopback(host)) {
      return new ConfigError(
        "HOST must be a loopback address such as 127.0.0.1 for the demo. Unset HOST, or set TFY_HOST and TFY_API_KEY.",
      );
    }
    return {
      dataSource,
      host,
      prefix: prefixOf(env),
      port: readInteger(env, "PORT", 0, 65_535),
      // fetch times out by itself after 300 s without data, so a longer timeout would have no
      // effect.
      timeoutMs: readInteger(env, "UPSTREAM_TIMEOUT_MS", 1, 300_000) ?? 30_000,
      // Load balancers usually keep idle connections for 60 s. The server must keep them longer:
      // otherwise a request may arrive just as it closes one.
      keepAliveMs: readInteger(env, "KEEP_ALIVE_TIMEOUT_MS", 1, 86_400_000) ?? 75_000,
      basePath: basePathOf(env),
      allowedHosts: allowedHostsOf(env),
      artifactIndex: readBoolean(env, "ARTIFACT_INDEX", true),
    };
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function prefixOf(env: Env): Config["prefix"] {
  const value = readText(env, "TFY_API_PREFIX") ?? "auto";
  if (value === "auto" || value === "ml" || value === "svc") return value;
  throw new ConfigError("TFY_API_PREFIX must be auto, ml or svc.");
}

function hostOf(env: Env): string {
  const value = (readText(env, "HOST") ?? "127.0.0.1").replace(/^\[|\]$/g, "");
  if (isIP(value) !== 0 || /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(value)) return value;
  throw new ConfigError("HOST must be an IP address or a host name to listen on, without a port.");
}

function basePathOf(env: Env): string {
  const value = readText(env, "BASE_PATH") ?? "/";
  const path = value.endsWith("/") ? value : `${value}/`;
  const segments = path.slice(1, -1).split("/");
  const plain = /^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(path);
  if (plain && segments[0] !== "api" && !segments.some((part) => /^\.\.?$/.test(part))) return path;
  throw new ConfigError("BASE_PATH must be a path such as /registry/ that is not under /api.");
}

function allowedHostsOf(env: Env): string[] {
  const value = readText(env, "ALLOWED_HOSTS")?.toLowerCase() ?? "";
  const names = value.split(/[\s,]+/).filter((name) => name !== "");
  if (names.every((name) => /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(name))) return names;
  throw new ConfigError("ALLOWED_HOSTS must be host names separated by commas, without ports.");
}
