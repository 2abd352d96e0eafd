/** A version that was opened in this browser, as the palette lists it. */
export interface RecentVersion {
  /** The value of `open` in the address: an FQN, or `id:<id>`. */
  readonly open: string;
  readonly name: string;
  readonly version?: string;
  readonly alias?: string;
  readonly mlRepo?: string;
}

export const MOST_RECENT = 12;

/** In UTF-16 units; longer texts are not stored by this page. */
const LONGEST_TEXT = 1024;

/**
 * Puts a version first; what is known of it now takes the place of what was. Answers the same list
 * where it stands there already.
 */
export function remember(
  list: readonly RecentVersion[],
  version: RecentVersion,
): readonly RecentVersion[] {
  const [first] = list;
  if (first !== undefined && JSON.stringify(first) === JSON.stringify(version)) return list;
  return [version, ...list.filter(({ open }) => open !== version.open)].slice(0, MOST_RECENT);
}

/** Reads what was stored, of unknown shape: items that are no versions are left out. */
export function readRecentVersions(stored: unknown): readonly RecentVersion[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const versions = stored.flatMap((item: unknown) => readRecentVersion(item) ?? []);
  const isFirst = ({ open }: RecentVersion, index: number) =>
    versions.findIndex((version) => version.open === open) === index;
  return versions.filter(isFirst).slice(0, MOST_RECENT);
}

function readRecentVersion(stored: unknown): RecentVersion | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const given: Partial<Record<keyof RecentVersion, unknown>> = stored;
  const { open, name } = given;
  if (!isText(open) || !isText(name)) return undefined;
  return {
    open,
    name,
    ...(isText(given.version) ? { version: given.version } : {}),
    ...(isText(given.alias) ? { alias: given.alias } : {}),
    ...(isText(given.mlRepo) ? { mlRepo: given.mlRepo } : {}),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT;
}
