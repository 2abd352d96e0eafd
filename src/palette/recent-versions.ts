import { isJsonObject } from "../lib/is-json-object.ts";
/** A recently opened version, as the palette lists it. */
export interface RecentVersion {
  /** The value of `open` in the URL: an FQN, or `id:<id>`. */
  readonly open: string;
  readonly name: string;
  readonly version?: string;
  readonly alias?: string;
  readonly mlRepo?: string;
}

export const MAX_RECENT = 12;

/** In UTF-16 units. Longer text is never stored. */
const MAX_TEXT_LENGTH = 1024;

/**
 * Moves a version to the front of the list, with its current name and alias. Returns the same list if
 * that changes nothing.
 */
export function withRecentVersion(
  list: readonly RecentVersion[],
  version: RecentVersion,
): readonly RecentVersion[] {
  const [first] = list;
  if (first !== undefined && JSON.stringify(first) === JSON.stringify(version)) return list;
  return [version, ...list.filter(({ open }) => open !== version.open)].slice(0, MAX_RECENT);
}

/** Reads a stored list of unknown shape. Invalid items are skipped. */
export function readRecentVersions(stored: unknown): readonly RecentVersion[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const versions = stored.flatMap((item: unknown) => readRecentVersion(item) ?? []);
  const isFirst = ({ open }: RecentVersion, index: number) =>
    versions.findIndex((version) => version.open === open) === index;
  return versions.filter(isFirst).slice(0, MAX_RECENT);
}

function readRecentVersion(stored: unknown): RecentVersion | undefined {
  if (!isJsonObject(stored)) return undefined;
  const { open, name, version, alias, mlRepo } = stored;
  if (!isText(open) || !isText(name)) return undefined;
  return {
    open,
    name,
    ...(isText(version) ? { version } : {}),
    ...(isText(alias) ? { alias } : {}),
    ...(isText(mlRepo) ? { mlRepo } : {}),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= MAX_TEXT_LENGTH;
}
