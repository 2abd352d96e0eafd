/**
 * Returns where a URL outside the base path belongs, relative to its origin, with single slashes;
 * `undefined` for URLs that are already there. The server can't tell: to it, all requests look like
 * that behind a proxy that removes the base path.
 * @param base the path the page is served under, with both slashes
 */
export function urlUnderBase(
  base: string,
  { pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">,
): string | undefined {
  const path = pathname.replace(/\/+/g, "/");
  const under = path.startsWith(base) ? path : base + (`${path}/` === base ? "" : path.slice(1));
  return under === pathname ? undefined : under + search + hash;
}
