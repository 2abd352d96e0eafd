interface EmptyFacts {
  /** How many of the versions can be shown. */
  readonly there: number;
  /** How many equal rows are hidden. */
  readonly equal: number;
  /** The text of the search. */
  readonly text: string;
}

/** Why a comparison shows no rows. */
export function emptyText({ there, equal, text }: EmptyFacts): string {
  if (there === 0) return "None of these versions can be shown.";
  if (equal > 0) {
    return there === 1
      ? "Only one of these versions can be shown. Turn off Only differences to see its values."
      : "All remaining values are equal. Turn off Only differences to see them.";
  }
  return text.trim() === ""
    ? "Nothing to compare: these versions have no values."
    : `No results for “${text.trim()}”`;
}
