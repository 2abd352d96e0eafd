/**
 * JSON that keeps integers a double cannot hold.
 *
 * `JSON.parse` rounds 9007199254740993 to …992. Source text access (the reviver's `context.source`,
 * ECMAScript proposal "JSON.parse source text access") keeps the digits, at about six times the
 * cost, so it is used only on texts that hold sixteen digits in a row where a value may start.
 */
declare global {
  interface JSON {
    parse(
      text: string,
      reviver: (key: string, value: unknown, context?: { source?: string }) => unknown,
    ): unknown;
    /** Absent where the engine has no source text access. */
    rawJSON?: (text: string) => object;
  }
}

/** An integer beyond ±(2^53 − 1), kept as the digits it was written with. */
export class ExactNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }

  toJSON(): unknown {
    return JSON.rawJSON?.(this.source) ?? Number(this.source);
  }
}

const MAY_HOLD_LARGE_INTEGER = /[:[,]\s*-?\d{16}/;
const INTEGER = /^-?\d+$/;

/**
 * Parses JSON; integers that a double would round become {@link ExactNumber}.
 * @throws SyntaxError on text that is no JSON.
 */
export function parseExactJson(text: string): unknown {
  if (!MAY_HOLD_LARGE_INTEGER.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value, context) => {
    if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
    const source = context?.source;
    return source !== undefined && INTEGER.test(source) ? new ExactNumber(source) : value;
  });
}

/** JSON text of any parsed value, exact numbers as the digits they came with. */
export function formatExactJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent) ?? "null";
}
