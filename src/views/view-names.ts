interface Named {
  readonly name: string;
}

/** In UTF-16 units. */
export const MAX_NAME_LENGTH = 80;

/** A name as it is saved: trimmed and on one line. */
export function cleanName(name: string): string {
  return name.toWellFormed().replace(/\s+/g, " ").trim();
}

/** The item with that name, ignoring case. */
function findByName<Item extends Named>(items: readonly Item[], name: string): Item | undefined {
  const key = nameKey(name);
  return items.find((item) => nameKey(item.name) === key);
}

/** A key that is the same for names that differ only in case or Unicode form. */
export function nameKey(name: string): string {
  return name.normalize().toLowerCase();
}

/** Yields "name", "name (2)", "name (3)", …, each truncated to MAX_NAME_LENGTH. */
export function* numberedNames(name: string): Generator<string, never> {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? "" : ` (${number})`;
    yield cleanName(name.slice(0, MAX_NAME_LENGTH - tail.length)) + tail;
  }
}

/** The first of "name", "name (2)", … that is not taken. */
export function uniqueName(items: readonly Named[], name: string): string {
  for (const candidate of numberedNames(name)) {
    if (findByName(items, candidate) === undefined) return candidate;
  }
  return name;
}

/** Why a new item can't have this name, for the message under its field. */
export function nameProblem(others: readonly Named[], name: string): string | undefined {
  if (name === "") return "Enter a name";
  if (name.length > MAX_NAME_LENGTH) return `Use at most ${MAX_NAME_LENGTH} characters`;
  const taken = findByName(others, name);
  return taken && `“${taken.name}” already exists`;
}
