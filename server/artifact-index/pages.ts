import type { IndexPage } from "./index-page.ts";
import { type ListAnswer, type ListRequest, minSize, type ReadList } from "./list-reader.ts";
import { type Failure, rejectedBy } from "./rejection.ts";

/** Thrown when a page can't be had. */
export class PageError extends Error {
  override name = "PageError";
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`The list failed with ${failure.status}`);
    this.failure = failure;
  }
}

/** Where a pass begins. */
interface PassStart {
  readonly version: string;
  /** The first page, if it has been read. */
  readonly first: IndexPage | undefined;
  readonly sizes: PageSizes;
}

/** The largest page that the control plane takes, as far as it is known, for all builds. It gets smaller. */
export interface PageSizes {
  largest: number;
}

/** A request that was sent ahead. */
interface Sent {
  readonly request: ListRequest;
  readonly answer: Promise<ListAnswer>;
}

/** How many requests are sent at once. */
const atOnce = 2;

/**
 * Reads all pages of a list, in order, two at once. A size that is rejected is halved; a control
 * plane that sends shorter pages than requested gets requests for these.
 * @throws {PageError} when a page can't be had
 */
export async function* readPages(
  read: ReadList,
  { version, first, sizes }: PassStart,
  signal: AbortSignal,
): AsyncGenerator<IndexPage, void> {
  let total = first?.total ?? 1;
  let offset = first?.length ?? 0;
  let size = sizes.largest;
  let ahead = createAhead(read, version, offset, signal);
  try {
    if (first !== undefined) yield first;
    while (offset < total) {
      const { request, answer } = ahead.next(size, total);
      const result = await answer;
      if (result.kind === "page") {
        const { length } = result.page;
        // The total may be wrong: the end is where no rows are.
        if (length === 0) total = offset;
        else total = result.page.total;
        offset += length;
        yield result.page;
        if (length >= request.limit || offset >= total) continue;
        size = Math.max(minSize, length);
        sizes.largest = size;
      } else {
        size = smallerSize(request.limit, result.failure);
        // What was only too slow may be fast enough next time.
        if (result.failure.status !== 504) sizes.largest = size;
      }
      ahead.cancel();
      ahead = createAhead(read, version, offset, signal);
    }
  } finally {
    ahead.cancel();
  }
}

/**
 * Half the size, if the size was rejected.
 * @throws {PageError} when something else was, or the size can't be smaller
 */
function smallerSize(size: number, failure: Failure): number {
  const isSize = ["size", "either"].includes(rejectedBy(failure));
  if (!isSize || size <= minSize) throw new PageError(failure);
  return Math.max(minSize, Math.floor(size / 2));
}

/** Requests pages before they are needed. */
function createAhead(read: ReadList, version: string, from: number, signal: AbortSignal) {
  const canceled = new AbortController();
  const either = AbortSignal.any([signal, canceled.signal]);
  const queue: Sent[] = [];
  let offset = from;

  function send(limit: number): Sent {
    const request = { version, offset, limit };
    const answer = read(request, either);
    // A failure is reported when the page is needed.
    answer.catch(() => undefined);
    offset += limit;
    return { request, answer };
  }

  return {
    /** The next page. The one after it is requested too, as far as there is one. */
    next(size: number, total: number): Sent {
      const next = queue.shift() ?? send(size);
      while (queue.length < atOnce - 1 && offset < total) queue.push(send(size));
      return next;
    },
    cancel: () => canceled.abort(),
  };
}
