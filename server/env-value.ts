/** Environment variables, as in `process.env`. A blank value counts as not set. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * An invalid setting. `message` is one line that names the variable and says what to do. It never
 * repeats a value: if two variables are swapped, the API key must not end up in a log.
 */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Returns the trimmed value, or undefined when it is missing or blank. */
export function readText(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}

/**
 * Returns a decimal whole number from `min` to `max`, or undefined when it is not set.
 * @throws {ConfigError} for any other value
 */
export function readInteger(env: Env, name: string, min: number, max: number): number | undefined {
  const value = readText(env, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < min || number > max) {
    throw new ConfigError(`${name} must be a whole number from ${min} to ${max}.`);
  }
  return number;
}

/**
 * Returns true for `1` or `true`, and false for `0`, `false` or no value.
 * @throws {ConfigError} for any other value
 */
export function readBoolean(env: Env, name: string): boolean {
  const value = readText(env, name)?.toLowerCase() ?? "0";
  if (value === "1" || value === "true") return true;
  if (value === "0" || value === "false") return false;
  throw new ConfigError(`${name} must be 1 or 0.`);
}
