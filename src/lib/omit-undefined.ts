type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The object without the keys whose value is `undefined`, as exact optional types require. */
export function omitUndefined<T extends object>(object: T): Defined<T> {
  const defined: Defined<T> = {};
  for (const key in object) {
    const value = object[key];
    if (isDefined(value)) defined[key] = value;
  }
  return defined;
}

function isDefined<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined;
}
