import type { EarlyAnswers } from "./early-answers.ts";
import type { Gateway } from "./gateway.ts";
import { wholeBody } from "./read-ahead.ts";

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
  const { body, status, headers } = response;
  const again = (whole: BodyInit) =>
    keep(Promise.resolve(new Response(whole, { status, headers })));
  const reader = (body ?? new Blob().stream()).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const pending = reader.read();
    const result = await Promise.race([pending, isLate]);
    if (result === undefined || length > maxBytes)
      return { kind: "later", answerId: again(wholeBody({ reader, chunks, pending })) };
    if (result.done) break;
    chunks.push(result.value);
    length += result.value.length;
  }
  const bytes = Buffer.concat(chunks);
  return {
    kind: "text",
    text: new TextDecoder().decode(bytes),
    keep: () => again(bytes),
  };
}
