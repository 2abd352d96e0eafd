import type { Redactor } from "./redactor.ts";

/**
 * Returns the control plane's body for the browser, chunk by chunk and without the API key.
 * Resolves when the first chunk has arrived, so that an earlier failure can still become an error
 * response. A later failure calls `abortConnection`, since the response must not look complete;
 * without it, the stream errors. Canceling the stream cancels the source.
 * @throws what the source throws before its first chunk
 */
export async function proxyBody(
  source: ReadableStream<Uint8Array>,
  redactor: Redactor,
  abortConnection: (() => void) | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const reader = source.getReader();
  const body = redactor.body();
  let buffered: Awaited<ReturnType<typeof reader.read>> | undefined = await reader.read();

  // The redactor may hold back a whole chunk: continue until there is something to pass on, or the
  // source ends.
  async function forward(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for (;;) {
      const next = buffered ?? (await reader.read());
      buffered = undefined;
      const chunk = next.done ? body.end() : body.push(next.value);
      if (chunk.length > 0) controller.enqueue(chunk);
      if (next.done) return controller.close();
      if (chunk.length > 0) return;
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          await forward(controller);
        } catch (error) {
          if (abortConnection === undefined) controller.error(error);
          else abortConnection();
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
