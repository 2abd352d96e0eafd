/** Environment variables as Node gives them; a value of only blanks counts as not set. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * A setting that can't be used. `message` is one line that names the variable and says what to do,
 * and never repeats a value: someone who swaps two variables must not find the key in a log.
 */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** The trimmed value, or undefined when it is missing or blank. */
export function readText(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}

/**
 * A whole number in decimal digits between `min` and `max`, or undefined when it is not set.
 * @throws ConfigError
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
 * A switch: `1` or `true` is on, `0`, `false` or nothing is off.
 * @throws ConfigError
 */
export function readBoolean(env: Env, name: string): boolean {
  const value = readText(env, name)?.toLowerCase() ?? "0";
  if (value === "1" || value === "true") return true;
  if (value === "0" || value === "false") return false;
  throw new ConfigError(`${name} must be 1 or 0.`);
}
