const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Cuts the rows out of the body of a list while it arrives, so that it is never whole in memory. */
export interface RowCutter {
  push(chunk: Uint8Array): void;
  /** Returns the body without the rows that were cut out. */
  end(): string;
}

/** Where a row begins: in the body's object, and in its list. */
const rowDepth = 2;

/**
 * Creates a cutter. Only brackets and strings are told apart; the text isn't checked.
 * @param onRow called with the text of each object in the list `data`
 */
export function createRowCutter(onRow: (text: string) => void): RowCutter {
  const bracketAfter = createBracketFinder();
  /** The bytes outside of rows, one character each. */
  let rest = "";
  /** The pieces of a row that isn't closed yet. */
  let row: Uint8Array[] | undefined;
  let depth = 0;
  let isInData = false;

  /** Puts bytes where they belong. */
  function take(bytes: Buffer): void {
    if (row === undefined) rest += bytes.toString("latin1");
    else row.push(bytes);
  }

  function push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let at = bracketAfter(bytes, 0); at >= 0; at = bracketAfter(bytes, at + 1)) {
      const byte = bytes[at];
      if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
        if (row === undefined || depth !== rowDepth) continue;
        take(bytes.subarray(from, at + 1));
        from = at + 1;
        onRow(Buffer.concat(row).toString());
        row = undefined;
        continue;
      }
      depth += 1;
      const isRow = byte === OPEN_OBJECT && isInData && depth === rowDepth + 1;
      const isList = byte === OPEN_LIST && depth === rowDepth;
      if (!isRow && !isList) continue;
      take(bytes.subarray(from, at));
      from = at;
      if (isRow) row = [];
      else isInData = /"data"\s*:\s*$/.test(rest);
    }
    take(bytes.subarray(from));
  }
  const all = () => Buffer.concat([Buffer.from(rest, "latin1"), ...(row ?? [])]);
  return { push, end: () => new TextDecoder().decode(all()) };
}

/**
 * Returns a function that finds the next bracket outside of strings from an index on, or -1. The bytes
 * of each call continue those of the one before.
 */
function createBracketFinder(): (bytes: Uint8Array, from: number) => number {
  let isInString = false;
  let isEscaped = false;
  return (bytes, from) => {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isInString = false;
      } else if (byte === QUOTE) {
        isInString = true;
      } else if (
        byte === OPEN_OBJECT ||
        byte === CLOSE_OBJECT ||
        byte === OPEN_LIST ||
        byte === CLOSE_LIST
      ) {
        return at;
      }
    }
    return -1;
  };
}
