import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { type Config, readConfig } from "./config.ts";
import { ConfigError, type Env, readText } from "./env-value.ts";

/** The path of the settings file, which need not be there; undefined when none is to be read. */
export function envFilePath(env: Env, root: string): string | undefined {
  const named = readText(env, "ENV_FILE") ?? ".env.local";
  return named === "none" ? undefined : join(root, named);
}

/**
 * The environment together with the settings file in `root`. What is set in the environment wins,
 * even when it is set to nothing (`TFY_HOST= npm start` shows demo data). `ENV_FILE` names another
 * file, `none` reads none.
 * @throws ConfigError when a file named by `ENV_FILE` can't be read
 */
export function loadEnv(env: Env, root: string): Env {
  const file = envFilePath(env, root);
  if (file === undefined) return env;
  try {
    return { ...parseEnv(readFileSync(file, "utf8")), ...env };
  } catch {
    if (readText(env, "ENV_FILE") === undefined) return env;
    throw new ConfigError(
      "ENV_FILE must name a readable file in the project's folder, or be none.",
    );
  }
}

/** The configuration from the environment and the settings file in `root`. */
export function loadConfig(root: string, env: Env): Config | ConfigError {
  try {
    return readConfig(loadEnv(env, root));
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}
