import { parseFqn } from "../artifact/fqn.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import type { SingleInput } from "./parsed-input.ts";
import { distinct, type Suggestion } from "./suggestion.ts";

/**
 * Suggestions for several FQNs, IDs, or URLs: first the best one for each, in their order, then the
 * second ones, and so on. Versions of the same artifact share "All versions of …".
 * @param suggestionsFor returns the suggestions for one of them
 */
export function severalSuggestions(
  inputs: readonly SingleInput[],
  suggestionsFor: (input: SingleInput) => readonly Suggestion[],
): Suggestion[] {
  const ranked = inputs.flatMap((input) => {
    // Artifacts of the same name may be in different ML repos.
    const hint = input.kind === "fqn" ? parseFqn(input.fqn)?.mlRepo : undefined;
    return suggestionsFor(input).map((suggestion, rank) => ({
      rank,
      suggestion: rank === 0 ? { ...omitUndefined({ hint }), ...suggestion } : suggestion,
    }));
  });
  const sorted = ranked.toSorted((one, other) => one.rank - other.rank);
  return distinct(sorted.map(({ suggestion }) => suggestion));
}
