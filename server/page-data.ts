import type { EarlyAnswers } from "./early-answers.ts";
import type { Gateway } from "./gateway.ts";

/** The data of a page: its text if it came in time, otherwise the ID of the answer that comes later. */
export type PageData =
  | { readonly kind: "text"; readonly text: string; readonly keep: () => string }
  | { readonly kind: "later"; readonly answerId: string | undefined };

/** How long a page waits for its data, in milliseconds. */
const patienceMs = 400;

/** The longest text that is put into a page, in bytes. Longer ones are left to the browser. */
const maxBytes = 4_000_000;

/**
 * Requests the data of a page through the gateway.
 * @param path the path and query under the base path: `api/ml/v1/artifact-versions?…`
 * @param signal ends the request, when the browser leaves before the page is complete
 */
export async function requestPageData(
  gateway: Pick<Gateway, "handle">,
  early: EarlyAnswers,
  path: string,
  signal: AbortSignal,
): Promise<PageData> {
  const request = new Request(`http://page.invalid/${path}`, { signal });
  // As in the browser's request, in which some characters are percent-encoded.
  const { pathname, search } = new URL(request.url);
  const keep = (answer: Promise<Response>) => early.keep(pathname + search, answer);
  const answer = gateway.handle(request, pathname);
  const isLate = Promise.withResolvers<undefined>();
  const timer = setTimeout(isLate.resolve, patienceMs, undefined);
  try {
    const response = await Promise.race([answer, isLate.promise]);
    if (response === undefined) return { kind: "later", answerId: keep(answer) };
    if (!response.ok) return { kind: "later", answerId: keep(Promise.resolve(response)) };
    return await readInTime(response, isLate.promise, keep);
  } catch {
    // The body was cut off. The browser requests it again.
    return { kind: "later", answerId: undefined };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads a body. If it takes too long or is too long, what was read is put back. */
async function readInTime(
  response: Response,
  isLate: Promise<undefined>,
  keep: (answer: Promise<Response>) => string,
): Promise<PageData> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let next = reader?.read();
  while (next !== undefined) {
    const result = await Promise.race([next, isLate]);
    const isDone = result?.done ?? false;
    if (isDone) break;
    if (result === undefined || length > maxBytes) {
      const rest = { reader, chunks, next };
      return { kind: "later", answerId: keep(Promise.resolve(restored(response, rest))) };
    }
    if (result.value !== undefined) {
      chunks.push(result.value);
      length += result.value.length;
    }
    next = reader?.read();
  }
  const bytes = Buffer.concat(chunks);
  const copy = () => new Response(bytes, { status: response.status, headers: response.headers });
  return {
    kind: "text",
    text: new TextDecoder().decode(bytes),
    keep: () => keep(Promise.resolve(copy())),
  };
}

/** What was read of a body, and what is still to come. */
interface PartlyRead {
  readonly reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  readonly chunks: Uint8Array<ArrayBuffer>[];
  readonly next: Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>>;
}

/** Returns a response with its whole body again. */
function restored(response: Response, { reader, chunks, next }: PartlyRead): Response {
  let pending: typeof next | undefined = next;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = chunks.shift();
        if (chunk !== undefined) return controller.enqueue(chunk);
        const result = await (pending ?? reader?.read());
        pending = undefined;
        if (result === undefined || result.done) controller.close();
        else controller.enqueue(result.value);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status: response.status, headers: response.headers });
}
