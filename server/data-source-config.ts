import { ConfigError, type Env, readBoolean, readInteger, readText } from "./env-value.ts";
import { isLoopback } from "./loopback.ts";

/** Where the data comes from: the embedded demo, or a control plane and the key for it. */
export type DataSource =
  | { readonly kind: "demo"; readonly versions: number; readonly requireFilter: boolean }
  | {
      readonly kind: "host";
      /** Scheme, host, port and path prefix, without a trailing slash. */
      readonly url: string;
      /** Without the word Bearer; visible ASCII only. */
      readonly apiKey: string;
    };

const demoVersions = 5_000;

/**
 * The source that `TFY_HOST` chooses.
 * @throws ConfigError when the host can't be used or its key is missing
 */
export function readDataSource(env: Env): DataSource {
  const host = readText(env, "TFY_HOST");
  if (host === undefined) {
    return {
      kind: "demo",
      versions: readInteger(env, "DEMO_VERSIONS", 0, 10_000_000) ?? demoVersions,
      requireFilter: readBoolean(env, "DEMO_REQUIRE_FILTER"),
    };
  }
  return { kind: "host", url: hostUrl(host), apiKey: apiKeyOf(env) };
}

function hostUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(
      "TFY_HOST must be an http(s) URL such as https://your-org.truefoundry.cloud.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigError("TFY_HOST must not hold a user or password: set TFY_API_KEY instead.");
  }
  if (/[?#]/.test(value)) {
    throw new ConfigError(
      "TFY_HOST must end with the host or a path: leave out everything from ? or #.",
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new ConfigError(
      "TFY_HOST must be https: plain http, which would send the key readably, goes to loopback only.",
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function apiKeyOf(env: Env): string {
  // People paste the header's whole value; the word in front is no part of the key.
  const key = readText(env, "TFY_API_KEY")?.replace(/^Bearer\s+/i, "");
  if (key === undefined) {
    throw new ConfigError(
      "TFY_API_KEY is missing: set it to a token for TFY_HOST, or unset TFY_HOST to see demo data.",
    );
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigError(
      "TFY_API_KEY must be one token, without blanks, line breaks or other odd characters.",
    );
  }
  return key;
}
