/** Lines that are written once and read by many, each from the first line on. */
export interface LineLog {
  /** All lines so far, each with its line break. */
  readonly lines: readonly Uint8Array[];
  /** Resolves at the first line, or at the end if there is none. */
  readonly first: Promise<void>;
  add(line: string): void;
  end(): void;
  readonly hasEnded: boolean;
  /**
   * The lines as a body. It ends with the log.
   * @param onDone called when the reader has read everything, or has left
   */
  read(onDone: () => void): ReadableStream<Uint8Array>;
}

/** Creates an empty log. */
export function createLineLog(): LineLog {
  const lines: Uint8Array[] = [];
  let news = Promise.withResolvers<void>();
  const first = news.promise;
  let hasEnded = false;

  function tell(): void {
    news.resolve();
    news = Promise.withResolvers();
  }
  function read(onDone: () => void): ReadableStream<Uint8Array> {
    let at = 0;
    return new ReadableStream(
      {
        async pull(controller) {
          while (at >= lines.length && !hasEnded) await news.promise;
          const line = lines[at];
          at += 1;
          if (line !== undefined) return controller.enqueue(line);
          onDone();
          controller.close();
        },
        cancel: onDone,
      },
      { highWaterMark: 0 },
    );
  }
  return {
    lines,
    first,
    add(line) {
      lines.push(Buffer.from(`${line}\n`));
      tell();
    },
    end() {
      hasEnded = true;
      tell();
    },
    get hasEnded() {
      return hasEnded;
    },
    read,
  };
}
