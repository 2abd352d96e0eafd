/**
 * A header that names an answer on the server. While the server renders a page, it already requests the
 * data. What comes too late for the page is kept for a short time for the browser's own request, so that
 * the control plane gets one request.
 */
export const ANSWER_HEADER = "X-Early-Answer";

/** The path of the request that has an answer on the server, and the answer's ID. */
let early: { readonly path: string; readonly id: string } | undefined;

/** Remembers that there is an answer on the server for the next request of a path. */
export function expectEarlyAnswer(path: string, id: string): void {
  early = { path, id };
}

/** The headers with which a request gets its early answer: none, or those of the first such request. */
export function answerHeaders(path: string): Readonly<Record<string, string>> {
  if (early?.path !== path) return {};
  const { id } = early;
  early = undefined;
  return { [ANSWER_HEADER]: id };
}
