import type { Query, QueryClient } from "@tanstack/react-query";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { withLimit, withOffset } from "../url-state/transitions.ts";
import { parse, requestOf } from "../url-state/url-state.ts";
import { artifactVersionsQuery, LIST_KEY } from "./artifact-versions.ts";
import { areFromDifferentResults, type PageOrder } from "./page-change.ts";
import type { Page } from "./schema.ts";

/** A response with its place in a result. */
export interface PlacedPage extends PageOrder {
  /** What the result is of: the request without offset and limit. */
  readonly of: string;
}

/** Returns the place of a request's page in its result. */
export function placedPage(request: string, { rows, total }: Page): PlacedPage {
  const { state } = parse(request);
  return {
    of: requestOf(withLimit(withOffset(state, 0), 1)),
    offset: state.offset,
    keys: rows.map((row) => (row.kind === "version" ? openKeyOf(row.version) : undefined)),
    total,
  };
}

/**
 * Drops the cached pages of a result as soon as a response shows that it has changed: it has another
 * total, or a row that moved. If a page that was requested later is cached already, the response is what
 * is dropped. A page on screen stays until it is left. Returns a function that stops this.
 */
export function dropOutdatedPages(client: QueryClient): () => void {
  const cache = client.getQueryCache();
  const pages = new CachedPages(client);
  for (const query of cache.findAll({ queryKey: [LIST_KEY] })) pages.remember(query);
  return cache.subscribe((event) => {
    const { query, type } = event;
    if (query.queryKey[0] !== LIST_KEY) return;
    if (type === "observerRemoved") pages.dropUnlessShown(query);
    if (type === "removed") pages.forget(query);
    if (type !== "updated") return;
    const { action } = event;
    const isRequest = action.type === "fetch" || (action.type === "success" && action.manual);
    if (isRequest) pages.onRequest(query);
    if (action.type === "success") pages.onResponse(query);
  });
}

/** How much text of pages is kept, in characters: some pages of 1,000 rows, or hundreds of 50. */
const MAX_CACHED_LENGTH = 10_000_000;

/**
 * Drops the oldest cached pages when there is too much text in all of them. Pages on screen stay.
 * Returns a function that stops this.
 */
export function dropExcessPages(client: QueryClient): () => void {
  const cache = client.getQueryCache();
  return cache.subscribe((event) => {
    const isResponse = event.type === "updated" && event.action.type === "success";
    if (event.query.queryKey[0] !== LIST_KEY || !isResponse) return;
    const lists = cache.findAll({ queryKey: [LIST_KEY] });
    const newestFirst = lists.toSorted(
      (one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt,
    );
    let length = 0;
    for (const list of newestFirst) {
      const page = client.getQueryData(
        artifactVersionsQuery("", String(list.queryKey[1])).queryKey,
      );
      length += page === undefined ? 0 : textLengthOf(page);
      if (page === undefined || length <= MAX_CACHED_LENGTH) continue;
      if (list.getObserversCount() === 0) cache.remove(list);
    }
  });
}

function textLengthOf({ rows }: Page): number {
  return rows.reduce((sum, row) => {
    return sum + (row.kind === "version" ? row.version.raw : row.raw).length;
  }, 0);
}

class CachedPages {
  readonly #client: QueryClient;
  readonly #newest = new Map<string, PlacedPage>();
  /** The order in which the pages were requested. */
  readonly #requested = new Map<string, number>();
  #requests = 0;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  #pageIn({ queryKey }: Query): PlacedPage | undefined {
    const request = String(queryKey[1]);
    const page = this.#client.getQueryData(artifactVersionsQuery("", request).queryKey);
    return page && placedPage(request, page);
  }

  #orderOf({ queryHash }: Query): number {
    return this.#requested.get(queryHash) ?? 0;
  }

  /** Remembers the query's page, and returns it with the one before. */
  remember(query: Query) {
    const before = this.#newest.get(query.queryHash);
    const page = this.#pageIn(query);
    if (page !== undefined) this.#newest.set(query.queryHash, page);
    return { before, page };
  }

  forget({ queryHash }: Query): void {
    this.#newest.delete(queryHash);
    this.#requested.delete(queryHash);
  }

  onRequest({ queryHash }: Query): void {
    this.#requests += 1;
    this.#requested.set(queryHash, this.#requests);
  }

  onResponse(query: Query): void {
    const { before, page } = this.remember(query);
    if (page === undefined) return;
    const others = this.#client.getQueryCache().findAll({
      queryKey: [LIST_KEY],
      predicate: (other) =>
        other !== query && !other.state.isInvalidated && this.#pageIn(other)?.of === page.of,
    });
    const pages = others.map((other) => this.#pageIn(other));
    const earlier = [before, ...pages].filter((one) => one !== undefined);
    if (!earlier.some((one) => areFromDifferentResults(one, page))) return;
    const isLate = others.some((other) => this.#orderOf(other) > this.#orderOf(query));
    for (const outdated of isLate ? [query] : others) {
      outdated.invalidate();
      this.dropUnlessShown(outdated);
    }
  }

  dropUnlessShown(query: Query): void {
    const isShown = query.getObserversCount() > 0;
    if (query.state.isInvalidated && !isShown) this.#client.getQueryCache().remove(query);
  }
}
