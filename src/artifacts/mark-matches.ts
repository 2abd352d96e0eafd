import type { Artifact } from "../artifact/artifact.ts";
import type { FoundArtifacts } from "../artifact/artifact-finder.ts";
import type { MatchedField } from "../artifact/artifact-search.ts";
import { rowIndexOf } from "../table/row-dom.ts";
import { elementsOf } from "./artifact-dom.ts";

/** The name of the browser's highlight. */
const HIGHLIGHT = "artifact-search";
/** Here, because the tools that build the stylesheet don't know highlights yet. */
const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT}) { background-color: var(--hit) }`;

/**
 * Marks what matches in the rendered rows. The elements don’t change, so that each text is one node.
 * Some browsers have no highlights; the rows are found there too.
 */
export function markMatches(
  body: HTMLElement,
  artifacts: readonly Artifact[],
  found: FoundArtifacts | undefined,
): void {
  if (typeof Highlight === "undefined") return;
  if (!CSS.highlights.has(HIGHLIGHT)) {
    if (found === undefined) return;
    const style = new CSSStyleSheet();
    style.replaceSync(HIGHLIGHT_STYLE);
    document.adoptedStyleSheets.push(style);
  }
  const rows = [...body.querySelectorAll<HTMLElement>(":scope > tr[data-index]")];
  const ranges = rows.flatMap((row) => {
    const artifact = artifacts[rowIndexOf(row)];
    if (artifact === undefined || found === undefined) return [];
    return found.matchedIn(artifact).flatMap((match) => rangesIn(row, match));
  });
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

function rangesIn(row: Element, { field, text, ranges }: MatchedField): readonly Range[] {
  const element = elementsOf(row, field).find(({ textContent }) => textContent === text);
  const node = element?.firstChild;
  if (element === undefined || node?.nodeType !== Node.TEXT_NODE) return [];
  // Over a text that is cut in the middle, only its head is where it would be otherwise.
  const shown = element.dataset.cut?.indexOf("…") ?? text.length;
  return ranges
    .filter(([, to]) => to <= shown)
    .map(([from, to]) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    });
}
