import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in the table when the rows it stood in are replaced: it goes to the first opener.
 * Without this, removing a focused element drops the focus to the page and the keyboard is lost.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>, rows: unknown): void {
  const isInside = useRef(false);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const end = new AbortController();
    const options = { signal: end.signal };
    element.addEventListener(
      "focusin",
      () => {
        isInside.current = true;
      },
      options,
    );
    element.addEventListener(
      "focusout",
      ({ relatedTarget }) => {
        // Removal has no related target, and neither has a click on nothing: both keep the flag.
        if (relatedTarget !== null) isInside.current = false;
      },
      options,
    );
    return () => end.abort();
  }, [container]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are what moves the focus
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return;
    container.current?.querySelector<HTMLElement>("[data-opener]")?.focus({ preventScroll: true });
  }, [container, rows]);
}
