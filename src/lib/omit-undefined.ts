type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without the keys whose value is `undefined`, as exact optional types want it. */
export function omitUndefined<T extends object>(object: T): Defined<T> {
  const defined: Defined<T> = { ...object } as Defined<T>;
  for (const key in defined) if (defined[key] === undefined) delete defined[key];
  return defined;
}
