import { looksOf } from "../lib/look-alike.ts";
import type { Artifact } from "./artifact.ts";
import { type ArtifactSearch, createArtifactSearch, type Ranges } from "./artifact-search.ts";

/** An item that matches, and the parts of its text that do. */
interface TextMatch<Item> {
  readonly item: Item;
  readonly ranges: Ranges;
}

/** Returns the items that match all parts of a text, best first, at most `max`. */
export type TextSearch<Item> = (text: string, max: number) => readonly TextMatch<Item>[];

/** What of an item is searched: its text, and an ID that isn't part of it. */
interface Searched {
  readonly text: string;
  readonly id?: string;
}

/**
 * Creates a search in the texts of items, such as names and tags, that forgives as much as the search for
 * artifacts does: the order of its parts, and typos. Text that looks the same matches.
 */
export function createTextSearch<Item>(
  items: readonly Item[],
  searchedOf: (item: Item) => Searched,
): TextSearch<Item> {
  let search: ArtifactSearch | undefined;
  const found = new Map<Artifact, Item>();
  return (text, max) => {
    const looks = looksOf(text.toLowerCase());
    // The search for artifacts ignores other characters.
    if (!/[\p{L}\p{N}]/u.test(looks)) {
      const matching = items.filter((item) => searchedOf(item).text.includes(text));
      return matching.slice(0, max).map((item) => ({ item, ranges: [] }));
    }
    if (search === undefined) {
      for (const item of items) found.set(asArtifact(searchedOf(item)), item);
      search = createArtifactSearch([...found.keys()]);
    }
    return search(looks, max).flatMap(({ artifact, matched }) => {
      const item = found.get(artifact);
      if (item === undefined) return [];
      const name = matched.find(({ field }) => field === "name");
      // In a text with other characters, the ranges would be shifted.
      const isSame = name !== undefined && name.text === searchedOf(item).text;
      return { item, ranges: isSame ? name.ranges : [] };
    });
  };
}

function asArtifact({ text, id }: Searched): Artifact {
  return {
    fqn: text,
    type: undefined,
    name: looksOf(text),
    mlRepo: id,
    mlRepoId: undefined,
    newest: undefined,
  };
}
