import { searchable, wordsOf } from "./find-rows.ts";
import { rowIndexOf } from "./row-dom.ts";

/** The name of the browser's highlight. */
const HIGHLIGHT = "page-search";
/** Here, because the tools that build the stylesheet don't know highlights yet. */
const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT}) { background-color: var(--hit) }`;

/**
 * Marks the rendered rows of a search: the current one, and each word of the query wherever a row
 * shows it. The elements are not replaced, and no row is rendered again; rows that appear later are
 * marked too.
 * Returns a function that removes the marks.
 */
export function markHits(
  body: HTMLElement,
  query: string,
  current: number | undefined,
): () => void {
  const mark = () => {
    for (const row of body.querySelectorAll<HTMLElement>(":scope > tr[data-index]")) {
      row.toggleAttribute("data-hit", rowIndexOf(row) === current);
    }
    highlight(wordsOf(query).flatMap((word) => rangesOf(body, word)));
  };
  mark();
  const observer = new MutationObserver(mark);
  observer.observe(body, { childList: true });
  return () => {
    observer.disconnect();
    for (const row of body.querySelectorAll("[data-hit]")) row.removeAttribute("data-hit");
    highlight([]);
  };
}

/** Some browsers have no highlights; the current row is marked there too. */
function highlight(ranges: readonly Range[]): void {
  if (typeof Highlight === "undefined") return;
  if (!CSS.highlights.has(HIGHLIGHT)) {
    const style = new CSSStyleSheet();
    style.replaceSync(HIGHLIGHT_STYLE);
    document.adoptedStyleSheets.push(style);
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

function rangesOf(body: HTMLElement, word: string): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = searchable(node.nodeValue ?? "");
    // Characters that change their length with their case would shift the ranges.
    if (text.length !== node.nodeValue?.length) continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
