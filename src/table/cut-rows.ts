import { type Cut, cutFor } from "../ui/cut-text.tsx";

/** The elements in rows whose text is cut in the middle: names and values. */
const TEXTS = ".v, .n";

/** What an element had when it was last measured; while it still does, its cut stays right. */
const measured = new WeakMap<Element, { readonly text: string; readonly width: number }>();

/** Measures the texts of rows, without changing the document. Returns how those that changed are cut. */
export function cutsIn(rows: readonly Element[]): readonly Cut[] {
  return rows.flatMap((row) =>
    [...row.querySelectorAll<HTMLElement>(TEXTS)].flatMap((element) => {
      const text = shownText(element);
      const { width } = element.getBoundingClientRect();
      const last = measured.get(element);
      if (last?.width === width && last.text === text) return [];
      measured.set(element, { text, width });
      return [cutFor(element, contentOf(element), width)];
    }),
  );
}

/** Marks of odd characters are loaded later and change the width, so they are part of the text. */
function shownText({ textContent, firstElementChild }: HTMLElement): string {
  return `${firstElementChild?.childElementCount ?? 0} ${textContent}`;
}

/** The text itself, or what `Verbatim` put around a text with odd characters. */
function contentOf(element: HTMLElement): HTMLElement {
  const child = element.firstElementChild;
  return child instanceof HTMLElement ? child : element;
}
