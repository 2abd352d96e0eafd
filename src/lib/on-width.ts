import { flushSync } from "react-dom";

/** Reads what depends on the width of an element, and returns what to write because of it. */
type Measure = (width: number) => () => void;

const measures = new WeakMap<Element, Measure>();
/** One for all elements, created on first use, since only browsers have it. */
let observer: ResizeObserver | undefined;

/**
 * Runs between layout and paint. Everything is read before anything is written, so reading doesn't cause
 * another layout.
 */
function onResize(entries: readonly ResizeObserverEntry[]): void {
  const writes = entries.map(({ target, contentRect }) =>
    measures.get(target)?.(contentRect.width),
  );
  flushSync(() => {
    for (const write of writes) write?.();
  });
}

/**
 * Measures an element before the next paint, and again whenever the width of its content changes.
 * Returns a function that stops it.
 */
export function onWidth(element: Element, measure: Measure): () => void {
  measures.set(element, measure);
  observer ??= new ResizeObserver(onResize);
  // Observing an element again reports its width again.
  observer.unobserve(element);
  observer.observe(element);
  return () => observer?.unobserve(element);
}
