/** Environment variables, as in `process.env`. A blank value counts as not set. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * An invalid setting. `message` is one line that names the variable and says what to do. It never
 * repeats a value: if two variables are swapped, the API key must not end up in a log.
 */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Straight, curly and angled quotes, and backticks. */
const quote = /["'`“”„‘’«»]/;
/** Control characters and line separators. */
const control = /[\p{Cc}\u2028\u2029]/u;
/** Characters that can't be seen, such as a zero-width space. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * Returns the trimmed value, or undefined when it is missing or blank.
 * @throws {ConfigError} when the value is in quotes, or contains control or invisible characters
 */
export function readText(env: Env, name: string): string | undefined {
  const value = env[name]?.trim() ?? "";
  if (value === "") return undefined;
  if (quote.test(value.charAt(0)) || quote.test(value.charAt(value.length - 1))) {
    throw new ConfigError(
      `${name} must not be in quotes. Remove them where it is set: "docker run --env-file", for example, keeps quotes as part of the value.`,
    );
  }
  if (control.test(value)) {
    throw new ConfigError(
      `${name} must not contain line breaks, tabs or other control characters. Set it to a single line.`,
    );
  }
  if (invisible.test(value)) {
    throw new ConfigError(
      `${name} must not contain invisible characters. Character ${value.search(invisible) + 1} is one: type the value instead of pasting it.`,
    );
  }
  return value;
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
 * Returns true for `1` or `true`, and false for `0` or `false`.
 * @param fallback what is returned without a value
 * @throws {ConfigError} for any other value
 */
export function readBoolean(env: Env, name: string, fallback = false): boolean {
  const value = readText(env, name)?.toLowerCase();
  if (value === undefined) return fallback;
  if (value === "1" || value === "true") return true;
  if (value === "0" || value === "false") return false;
  throw new ConfigError(`${name} must be 1 or 0.`);
}
