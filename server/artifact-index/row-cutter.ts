const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Cuts the rows out of the body of a list while it arrives, so that it is never whole in memory. */
export interface RowCutter {
  push(chunk: Uint8Array): void;
  /** Returns the body without the rows that were cut out. */
  end(): string;
}

/** Below the body's object and its list. */
const rowDepth = 2;

/**
 * Creates a cutter. Only brackets and strings are told apart; the text isn't checked.
 * @param onRow called with the text of each object in the list `data`
 */
export function createRowCutter(onRow: (text: string) => void): RowCutter {
  const rest: Uint8Array[] = [];
  let row: Uint8Array[] | undefined;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isInData = false;

  /** Whether a list that begins here is `data`. */
  const isData = (before: Uint8Array): boolean =>
    depth === 1 && /"data"\s*:\s*$/.test(Buffer.concat([...rest, before]).toString());

  function cut(chunk: Uint8Array, from: number, to: number): void {
    (row ?? rest).push(chunk.slice(from, to));
  }

  function push(chunk: Uint8Array): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isInString = false;
      } else if (byte === QUOTE) {
        isInString = true;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (byte === OPEN_LIST && isData(chunk.subarray(from, at))) isInData = true;
        if (byte === OPEN_OBJECT && isInData && depth === rowDepth) {
          cut(chunk, from, at);
          from = at;
          row = [];
        }
        depth += 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
        if (depth < rowDepth) isInData = false;
        if (row !== undefined && depth === rowDepth) {
          cut(chunk, from, at + 1);
          from = at + 1;
          onRow(Buffer.concat(row).toString());
          row = undefined;
        }
      }
    }
    cut(chunk, from, chunk.length);
  }
  return {
    push,
    end: () => new TextDecoder().decode(Buffer.concat([...rest, ...(row ?? [])])),
  };
}
