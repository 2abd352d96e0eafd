import type { IgnoredParam } from "./ignored-param.ts";

/** Reads the parameters of a query string one by one, and collects those that are ignored. */
export class ParamReader {
  readonly ignored: IgnoredParam[] = [];
  readonly #texts = new Map<string, string[]>();

  /** @param search with or without `?` */
  constructor(search: string) {
    for (const [name, text] of new URLSearchParams(search)) {
      this.#texts.set(name, [...(this.#texts.get(name) ?? []), text]);
    }
  }

  /**
   * Returns all values of a parameter, in order. Empty ones are none: a form that is sent without script
   * has all its fields, also the empty ones.
   */
  takeAll(name: string): readonly string[] {
    const texts = this.#texts.get(name) ?? [];
    this.#texts.delete(name);
    return texts.filter((text) => text !== "");
  }

  /** Returns the value of a parameter's first occurrence; `reason` says why a string can't be read. */
  takeOne<Value>(
    name: string,
    read: (text: string) => Value | undefined,
    reason: string,
  ): Value | undefined {
    const [first, ...others] = this.takeAll(name);
    for (const text of others) this.ignored.push({ name, text, reason: "repeated" });
    if (first === undefined) return undefined;
    const value = read(first);
    if (value === undefined) this.ignored.push({ name, text: first, reason });
    return value;
  }

  /** Ignores the parameters that were not read. */
  ignoreRest(): void {
    for (const [name, [text = ""]] of this.#texts) {
      this.ignored.push({ name, text, reason: "unknown parameter" });
    }
  }
}

/** Joins parameters in their order, as a search text without `?`. */
export function joinPairs(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, text]) => `${name}=${encodeQueryValue(text)}`).join("&");
}

/**
 * Percent-encodes a query value, except `:` `/` `,` `@`, which are legal in a query and keep it
 * readable. Lone surrogates, which can't be encoded, become U+FFFD.
 */
function encodeQueryValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(3A|2F|2C|40)/g, decodeURIComponent);
}
