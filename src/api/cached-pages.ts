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
 * total, or a row that moved. A page on screen stays until it is left. Returns a function that stops
 * this.
 */
export function dropOutdatedPages(client: QueryClient): () => void {
  const cache = client.getQueryCache();
  const newest = new Map<string, PlacedPage>();

  function pageIn({ queryKey }: Query): PlacedPage | undefined {
    const request = String(queryKey[1]);
    const page = client.getQueryData(artifactVersionsQuery("", request).queryKey);
    return page && placedPage(request, page);
  }

  /** Remembers the query's page, and returns it with the one before. */
  function remember(query: Query) {
    const before = newest.get(query.queryHash);
    const page = pageIn(query);
    if (page !== undefined) newest.set(query.queryHash, page);
    return { before, page };
  }

  function onResponse(query: Query): void {
    const { before, page } = remember(query);
    if (page === undefined) return;
    const others = cache.findAll({
      queryKey: [LIST_KEY],
      predicate: (other) =>
        other !== query && !other.state.isInvalidated && pageIn(other)?.of === page.of,
    });
    const earlier = [before, ...others.map(pageIn)].filter((one) => one !== undefined);
    if (!earlier.some((one) => areFromDifferentResults(one, page))) return;
    for (const other of others) {
      other.invalidate();
      dropUnlessShown(other);
    }
  }

  function dropUnlessShown(query: Query): void {
    if (query.state.isInvalidated && query.getObserversCount() === 0) cache.remove(query);
  }

  for (const query of cache.findAll({ queryKey: [LIST_KEY] })) remember(query);
  return cache.subscribe((event) => {
    const { query, type } = event;
    if (query.queryKey[0] !== LIST_KEY) return;
    if (type === "updated" && event.action.type === "success") onResponse(query);
    if (type === "observerRemoved") dropUnlessShown(query);
    if (type === "removed") newest.delete(query.queryHash);
  });
}
