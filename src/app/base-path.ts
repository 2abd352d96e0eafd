/**
 * Returns where a URL outside the base path belongs, relative to its origin; `undefined` for URLs
 * under it. The server can't tell: to it, all requests look like that behind a proxy that removes
 * the base path.
 * @param base the path the page is served under, with both slashes
 */
export function urlUnderBase(
  base: string,
  { pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">,
): string | undefined {
  if (pathname.startsWith(base)) return undefined;
  const path = `${pathname}/` === base ? "" : pathname.slice(1);
  return `${base}${path}${search}${hash}`;
}
