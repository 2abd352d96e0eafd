/** What stands where a secret stood. */
const mark = Buffer.from("[redacted]");

/** Takes a secret out of texts and of bodies that arrive in pieces. */
export interface Redactor {
  /** The text without the secret. */
  text(value: string): string;
  /** One body: give it every piece in order, then `end()` for what it held back. */
  body(): { push(piece: Uint8Array): Uint8Array; end(): Uint8Array };
}

/**
 * Finds the secret as it is, percent-encoded and in base64. Secrets shorter than 8 characters are
 * left alone: they can't be told from data (the stand-alone demo's key is `demo`).
 */
export function createRedactor(secret: string): Redactor {
  const needles = secret.length < 8 ? [] : formsOf(secret);
  return {
    text: (value) => replaceAll(Buffer.from(value), needles).toString(),
    body() {
      let held: Buffer = Buffer.alloc(0);
      return {
        push(piece) {
          const bytes = replaceAll(Buffer.concat([held, piece]), needles);
          const keep = partialAtEnd(bytes, needles);
          held = bytes.subarray(bytes.length - keep);
          return bytes.subarray(0, bytes.length - keep);
        },
        end: () => held,
      };
    },
  };
}

function formsOf(secret: string): Buffer[] {
  const bytes = Buffer.from(secret);
  const forms = new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  // Base64 of the secret depends on how many bytes stand before it, modulo 3; the characters at
  // both ends, which it shares with its neighbours, are left out.
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const from = Math.ceil((before * 8) / 6);
    const core = encoded.slice(from, Math.floor(((before + bytes.length) * 8) / 6));
    forms.add(core);
    forms.add(core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return [...forms].map((form) => Buffer.from(form));
}

function replaceAll(bytes: Buffer, needles: readonly Buffer[]): Buffer {
  let result = bytes;
  for (const needle of needles) {
    if (!result.includes(needle)) continue;
    const parts: Buffer[] = [];
    let from = 0;
    for (let at = result.indexOf(needle); at !== -1; at = result.indexOf(needle, from)) {
      parts.push(result.subarray(from, at), mark);
      from = at + needle.length;
    }
    result = Buffer.concat([...parts, result.subarray(from)]);
  }
  return result;
}

/** The length of the longest end of `bytes` with which a needle begins. */
function partialAtEnd(bytes: Buffer, needles: readonly Buffer[]): number {
  let longest = 0;
  for (const needle of needles) {
    for (let length = Math.min(needle.length - 1, bytes.length); length > longest; length--) {
      // The first byte rules out nearly every length without a comparison.
      if (bytes[bytes.length - length] !== needle[0]) continue;
      if (bytes.subarray(bytes.length - length).equals(needle.subarray(0, length)))
        longest = length;
    }
  }
  return longest;
}
