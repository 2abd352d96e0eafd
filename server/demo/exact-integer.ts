declare global {
  interface JSON {
    rawJSON(text: string): object;
  }
}

/** An integer that a double can't represent, for `JSON.stringify`. Node has had raw JSON since 22. */
export function exactInteger(digits: string): object {
  return JSON.rawJSON(digits);
}
