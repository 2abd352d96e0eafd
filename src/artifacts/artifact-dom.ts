/** How code outside React finds parts of the rows: attributes in JSX, and functions that read them. */

import type { MatchedField } from "../artifact/artifact-search.ts";

/** Marks the link to all versions of an artifact. */
export const versionsLinkAttributes = (artifactFqn: string) => ({
  "data-versions-of": artifactFqn,
});

/** Returns the FQN of the artifact whose versions are linked to, if the element is in such a link. */
export function versionsLinkAround(element: Element): string | undefined {
  return element.closest<HTMLElement>("[data-versions-of]")?.dataset.versionsOf;
}

/** Marks the element whose text is a field that the search looks at. Chips are found by their class. */
export const matchAttributes = (field: MatchedField["field"]) => ({ "data-match": field });

/** Returns the elements of a row whose text is a field. */
export function elementsOf(row: Element, field: MatchedField["field"]): readonly HTMLElement[] {
  const selector = field === "tag" || field === "alias" ? `.${field}` : `[data-match="${field}"]`;
  return [...row.querySelectorAll<HTMLElement>(selector)];
}
