/** Replaces the secret. */
const replacement = Buffer.from("[redacted]");

/** Removes a secret from texts and from bodies that arrive in chunks. */
export interface Redactor {
  /** Returns the text without the secret. */
  text(value: string): string;
  /**
   * Starts a body: pass each chunk to `push` in order, then call `end` for the bytes that were held
   * back.
   */
  body(): { push(chunk: Uint8Array): Uint8Array; end(): Uint8Array };
}

/**
 * Creates a redactor that finds the secret as plain text, percent-encoded, JSON-escaped and in
 * base64. Secrets of fewer than 8 characters are ignored, as they can't be told from data (the
 * standalone demo's API key is `demo`).
 */
export function createRedactor(secret: string): Redactor {
  const needles = secret.length < 8 ? [] : encodingsOf(secret);
  return {
    text: (value) => replaceAll(Buffer.from(value), needles).toString(),
    body() {
      let held: Buffer = Buffer.alloc(0);
      return {
        push(chunk) {
          const bytes = replaceAll(Buffer.concat([held, chunk]), needles);
          const keep = partialMatchLength(bytes, needles);
          held = bytes.subarray(bytes.length - keep);
          return bytes.subarray(0, bytes.length - keep);
        },
        end: () => held,
      };
    },
  };
}

function encodingsOf(secret: string): Buffer[] {
  const bytes = Buffer.from(secret);
  const encodings = new Set([
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]);
  // The base64 form of the secret depends on how many bytes come before it, modulo 3. The
  // characters at both ends, which it shares with its neighbors, are left out.
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const from = Math.ceil((before * 8) / 6);
    const core = encoded.slice(from, Math.floor(((before + bytes.length) * 8) / 6));
    encodings.add(core);
    encodings.add(core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return [...encodings].map((encoding) => Buffer.from(encoding));
}

function replaceAll(bytes: Buffer, needles: readonly Buffer[]): Buffer {
  let result = bytes;
  for (const needle of needles) {
    if (!result.includes(needle)) continue;
    const parts: Buffer[] = [];
    let from = 0;
    for (let at = result.indexOf(needle); at !== -1; at = result.indexOf(needle, from)) {
      parts.push(result.subarray(from, at), replacement);
      from = at + needle.length;
    }
    result = Buffer.concat([...parts, result.subarray(from)]);
  }
  return result;
}

/** The length of the longest suffix of `bytes` that is a prefix of a needle. */
function partialMatchLength(bytes: Buffer, needles: readonly Buffer[]): number {
  let longest = 0;
  for (const needle of needles) {
    for (let length = Math.min(needle.length - 1, bytes.length); length > longest; length--) {
      // Comparing the first byte rules out nearly all lengths cheaply.
      if (bytes[bytes.length - length] !== needle[0]) continue;
      if (bytes.subarray(bytes.length - length).equals(needle.subarray(0, length)))
        longest = length;
    }
  }
  return longest;
}
