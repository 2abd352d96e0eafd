/** A body of which the start has been read. */
interface StartedBody {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  /** The chunks that were read. */
  readonly chunks: Uint8Array[];
  /** A chunk that was requested but hasn't arrived. */
  readonly pending?: Promise<ReadableStreamReadResult<Uint8Array>> | undefined;
}

/** Returns the same body, from its start. Canceling it cancels the rest. */
export function wholeBody({ reader, chunks, pending }: StartedBody): ReadableStream<Uint8Array> {
  let next = pending;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = chunks.shift();
        if (chunk !== undefined) return controller.enqueue(chunk);
        const result = await (next ?? reader.read());
        next = undefined;
        if (result.done) controller.close();
        else controller.enqueue(result.value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
