/**
 * JSON with integers that a double can't hold.
 *
 * `JSON.parse` rounds 9007199254740993 to …992. So such integers are marked in the text before it is
 * parsed, and unwrapped afterward. A reviver with source text access would also work, but it recurses,
 * and a response may be nested deeper than the call stack allows.
 */
declare global {
  interface JSON {
    /** Absent in engines without raw JSON. */
    rawJSON?: (text: string) => object;
  }
}

/** An integer beyond ±(2^53 − 1), with its original digits. */
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
/** An escape, the quote of a string, or an integer of sixteen digits or more. */
const TOKEN = /\\.|"|(?<![\d.eE+-])-?[1-9]\d{15,}(?![\d.eE])/g;

/**
 * Parses JSON, however deeply nested; integers that a double would round become
 * {@link ExactNumber}.
 * @throws SyntaxError on text that is not JSON.
 */
export function parseExactJson(text: string): unknown {
  if (!MAY_HOLD_LARGE_INTEGER.test(text)) return JSON.parse(text);
  // Random, so that the text can’t contain it.
  const mark = `exact ${Math.random()}`;
  let inString = false;
  const marked = text.replace(TOKEN, (token) => {
    if (token === '"') inString = !inString;
    const isRounded = !inString && token.length >= 16 && !Number.isSafeInteger(Number(token));
    return isRounded ? `["${mark}","${token}"]` : token;
  });
  const root: unknown[] = [JSON.parse(marked)];
  unmark(root, mark);
  return root[0];
}

/** Replaces marks with exact numbers. Uses an explicit stack instead of recursion. */
function unmark(root: object, mark: string): void {
  const pending = [root];
  for (let holder = pending.pop(); holder !== undefined; holder = pending.pop()) {
    const entries: [string, unknown][] = Object.entries(holder);
    for (const [key, value] of entries) {
      if (typeof value !== "object" || value === null) continue;
      const isMark = Array.isArray(value) && value[0] === mark;
      if (isMark) Reflect.set(holder, key, new ExactNumber(String(value[1])));
      else pending.push(value);
    }
  }
}

/** The JSON of a value on one line, with the original digits of exact numbers. */
export function formatExactJson(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}
