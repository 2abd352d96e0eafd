import { type DemoBehavior, readDemoBehavior } from "./demo/behavior.ts";
import { ConfigError, type Env, readInteger, readText } from "./env-value.ts";
import { isLoopback } from "./loopback.ts";

/** Where the data comes from: the embedded demo, or a control plane and its API key. */
export type DataSource =
  | ({ readonly kind: "demo"; readonly versions: number } & DemoBehavior)
  | {
      readonly kind: "host";
      /** Scheme, host, port and path prefix, without a trailing slash. */
      readonly url: string;
      /** Without the `Bearer` prefix; only characters that a bearer token may have. */
      readonly apiKey: string;
    };

const demoVersions = 5_000;

/**
 * Returns the data source that `TFY_HOST` selects.
 * @throws {ConfigError} when the host is invalid or its API key is missing or invalid
 */
export function readDataSource(env: Env): DataSource {
  const host = readText(env, "TFY_HOST");
  if (host === undefined) {
    return {
      kind: "demo",
      versions: readInteger(env, "DEMO_VERSIONS", 0, 10_000_000) ?? demoVersions,
      ...readDemoBehavior(env),
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
  if (/[^\x21-\x7e]/.test(value)) {
    throw new ConfigError(
      "TFY_HOST must contain ASCII characters only, without spaces. Write an international host name in its xn-- form.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new ConfigError(
      "TFY_HOST must not contain a user name or password. Set TFY_API_KEY instead.",
    );
  }
  if (/[?#]/.test(value)) {
    throw new ConfigError(
      "TFY_HOST must not contain a query or fragment. Remove the ? or # and everything after it.",
    );
  }
  if (/\/api\/(?:ml|svc)\/v1(?:\/artifact-versions)?\/*$/.test(url.pathname)) {
    throw new ConfigError(
      "TFY_HOST must not contain the path of the API. Remove everything from /api on.",
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new ConfigError(
      "TFY_HOST must use https. Plain http would send the API key unencrypted and is allowed for loopback hosts only.",
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function apiKeyOf(env: Env): string {
  // People paste the whole header value, including the `Bearer` prefix.
  const key = readText(env, "TFY_API_KEY")?.replace(/^Bearer(?:\s+|$)/i, "");
  if (key === undefined || key === "") {
    throw new ConfigError(
      "TFY_API_KEY is missing. Set it to a token for TFY_HOST, or unset TFY_HOST to use demo data.",
    );
  }
  if (/^(?:(?:Authorization|Bearer)(?:[\s:]|$)|TFY_API_KEY\s*[=:])/i.test(key)) {
    throw new ConfigError(
      "TFY_API_KEY must be the token alone. Remove the name in front of it, or the second Bearer.",
    );
  }
  if (/^[.…*•]+$/.test(key)) {
    throw new ConfigError(
      "TFY_API_KEY must be a token, not a placeholder for it. Set it to a token for TFY_HOST.",
    );
  }
  checkToken(key);
  return key;
}

/** Checks that a key is a bearer token (RFC 6750, b64token). */
function checkToken(key: string): void {
  const at = key.search(/[^A-Za-z0-9._~+/=-]|=(?!=*$)|^=/);
  if (at === -1) return;
  const character = key.charAt(at);
  let problem = "not allowed in a token";
  if (/\s/.test(character)) problem = "a space";
  else if (/[^\x21-\x7e]/.test(character)) problem = "not an ASCII character";
  throw new ConfigError(
    `TFY_API_KEY must be a single token. Character ${at + 1} of it is ${problem}: copy the token again, and set nothing else on its line.`,
  );
}
