import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { type Config, readConfig } from "./config.ts";
import { ConfigError, type Env, readText } from "./env-value.ts";

/** The path of the env file, which may not exist, or undefined when `ENV_FILE` is `none`. */
export function envFilePath(env: Env, root: string): string | undefined {
  const named = readText(env, "ENV_FILE") ?? ".env.local";
  return named === "none" ? undefined : join(root, named);
}

/**
 * Returns the environment merged with the env file in `root`. Environment variables win, even empty
 * ones (`TFY_HOST= npm start` shows demo data).
 * @throws {ConfigError} when the file that `ENV_FILE` names can't be read, or a file isn't UTF-8
 */
export function loadEnv(env: Env, root: string): Env {
  const file = envFilePath(env, root);
  if (file === undefined) return env;
  return { ...parseEnv(textOf(file, env)), ...env };
}

/** The text of the env file; empty if the default file doesn’t exist. */
function textOf(file: string, env: Env): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    if (readText(env, "ENV_FILE") === undefined) return "";
    throw new ConfigError(
      "ENV_FILE must be none or the name of a readable file in the project's folder.",
    );
  }
  try {
    // Without its byte order mark, which would become part of the first name. Editors and shells
    // on Windows also write UTF-16, in which no name would be found.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Not UTF-8 either.
  }
  throw new ConfigError(
    "ENV_FILE must be a text file in UTF-8. Save .env.local, or the file that it names, as UTF-8.",
  );
}

/** Loads the configuration from the environment and the env file in `root`. */
export function loadConfig(root: string, env: Env): Config | ConfigError {
  try {
    return readConfig(loadEnv(env, root));
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}
