import type { UrlState } from "./url-state.ts";

type PagePosition = Pick<UrlState, "offset" | "limit">;

/** Returns the offset of the next page; `undefined` on the last one, or while the total is unknown. */
export function nextOffset({ offset, limit }: PagePosition, total: number | undefined) {
  return total !== undefined && offset + limit < total ? offset + limit : undefined;
}

/** Returns the offset of the previous page; `undefined` on the first one. */
export function previousOffset({ offset, limit }: PagePosition): number | undefined {
  return offset === 0 ? undefined : Math.max(0, offset - limit);
}

/** Returns the offset of the last page, if all pages start at multiples of the page size. */
export function lastOffset(total: number, limit: number): number {
  return Math.max(0, Math.floor((total - 1) / limit) * limit);
}
