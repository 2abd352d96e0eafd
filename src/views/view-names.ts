interface Named {
  readonly name: string;
}

/** In UTF-16 units. */
export const MAX_NAME_LENGTH = 80;

/** A name as it is kept: on one line, without blanks around. */
export function cleanName(name: string): string {
  return name.toWellFormed().replace(/\s+/g, " ").trim();
}

/** The one of that name. Case makes no difference: people do not tell names apart by it. */
function findByName<Item extends Named>(items: readonly Item[], name: string): Item | undefined {
  const key = nameKey(name);
  return items.find((item) => nameKey(item.name) === key);
}

/** What two names share that people do not tell apart. */
export function nameKey(name: string): string {
  return name.normalize().toLowerCase();
}

/** "name", "name (2)", "name (3)" and on, none longer than MAX_NAME_LENGTH. */
export function* numberedNames(name: string): Generator<string, never> {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? "" : ` (${number})`;
    yield cleanName(name.slice(0, MAX_NAME_LENGTH - tail.length)) + tail;
  }
}

/** The first of "name", "name (2)", … that nothing has. */
export function freeName(items: readonly Named[], name: string): string {
  for (const candidate of numberedNames(name)) {
    if (findByName(items, candidate) === undefined) return candidate;
  }
  return name;
}

/** Why a name can't be given to one more item, in words for its field. */
export function nameProblem(others: readonly Named[], name: string): string | undefined {
  if (name === "") return "A view needs a name";
  if (name.length > MAX_NAME_LENGTH) return `At most ${MAX_NAME_LENGTH} characters`;
  const holder = findByName(others, name);
  return holder && `“${holder.name}” is there already`;
}
