import { type RefObject, useCallback, useLayoutEffect } from "react";
import { onWidth } from "../lib/on-width.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { type Cut, writeCut } from "../ui/cut-text.tsx";
import { cutsIn } from "./cut-rows.ts";
import { scrollerOf } from "./row-dom.ts";

/**
 * Cuts the texts of the rows that don't fit, as `CutText` does, but all in one pass after layout: first
 * those of the rows near the visible part, then the others when the browser is idle.
 * @param deps change when texts or widths of columns may have changed; the table's own width is observed
 * @returns a function that measures the texts again
 */
export function useCutTexts(
  body: RefObject<HTMLElement | null>,
  deps: readonly unknown[],
): () => void {
  const measure = useCallback(() => {
    const element = body.current;
    const table = element?.closest("table");
    if (!element || !table) return undefined;
    let cancel: () => void = () => undefined;
    const end = onWidth(table, () => {
      const [near, far] = rowsOf(element);
      const cuts = cutsIn(near);
      cancel();
      cancel = whenIdle(() => write(cutsIn(far)));
      return () => write(cuts);
    });
    return () => {
      end();
      cancel();
    };
  }, [body]);

  useLayoutEffect(measure, [measure, ...deps]);
  return measure;
}

function write(cuts: readonly Cut[]): void {
  for (const cut of cuts) writeCut(cut);
}

/** The rows in the visible part and as far below and above it, and the others. */
function rowsOf(body: HTMLElement): readonly [near: Element[], far: Element[]] {
  const view = scrollerOf(body)?.getBoundingClientRect();
  const [near, far]: [Element[], Element[]] = [[], []];
  for (const row of body.children) {
    const { top, bottom } = row.getBoundingClientRect();
    const isNear =
      view === undefined || (bottom > view.top - view.height && top < view.bottom + view.height);
    (isNear ? near : far).push(row);
  }
  return [near, far];
}
