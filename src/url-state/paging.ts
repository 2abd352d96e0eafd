import type { UrlState } from "./url-state.ts";

type Place = Pick<UrlState, "offset" | "limit">;

/** The offset of the page after this one; `undefined` at the end, or while no total is known. */
export function nextOffset({ offset, limit }: Place, total: number | undefined) {
  return total !== undefined && offset + limit < total ? offset + limit : undefined;
}

/** The offset of the page before this one, `undefined` at the start. */
export function previousOffset({ offset, limit }: Place): number | undefined {
  return offset === 0 ? undefined : Math.max(0, offset - limit);
}

/** The offset of the last page, counted in whole pages from the first row. */
export function lastOffset(total: number, limit: number): number {
  return Math.max(0, Math.floor((total - 1) / limit) * limit);
}
