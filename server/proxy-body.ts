import type { Redactor } from "./redactor.ts";

/**
 * The control plane's body as the browser gets it: piece by piece, without the secret. Resolves when
 * the first piece is there, so that a failure before it can still be answered as an error. A failure
 * after it calls `breakOff` (the answer must not look complete), or errors the stream without one.
 * Cancelling the stream cancels the source.
 * @throws what the source throws before its first piece
 */
export async function proxyBody(
  source: ReadableStream<Uint8Array>,
  redactor: Redactor,
  abortConnection: (() => void) | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const reader = source.getReader();
  const body = redactor.body();
  let ahead: Awaited<ReturnType<typeof reader.read>> | undefined = await reader.read();

  // A piece may be held back whole: goes on until there is something to hand on, or the end.
  async function forward(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for (;;) {
      const next = ahead ?? (await reader.read());
      ahead = undefined;
      const piece = next.done ? body.end() : body.push(next.value);
      if (piece.length > 0) controller.enqueue(piece);
      if (next.done) return controller.close();
      if (piece.length > 0) return;
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
