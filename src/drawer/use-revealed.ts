import { type RefObject, useLayoutEffect } from "react";
import type { Tree } from "./use-tree.ts";

/** Scrolls the active node of a tree into view after a change, and moves the focus there after keys and clicks. */
export function useRevealed(
  scroller: RefObject<HTMLElement | null>,
  { state, visible }: Pick<Tree, "state" | "visible">,
  rowHeight: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only after a change of the tree
  useLayoutEffect(() => {
    const { current: element } = scroller;
    const { active, reveal } = state;
    if (element === null || reveal === undefined) return;
    const top = visible.indexOf(active) * rowHeight;
    const bottom = top + rowHeight;
    const { scrollTop, clientHeight } = element;
    // A hit is shown with what is around it.
    const margin = reveal === "scroll" ? Math.min(clientHeight / 3, 120) : rowHeight;
    if (top < scrollTop) element.scrollTop = Math.max(0, top - margin);
    else if (bottom > scrollTop + clientHeight - rowHeight)
      element.scrollTop = bottom - clientHeight + margin;
    if (reveal !== "focus") return;
    element.querySelector<HTMLElement>(`[data-node="${active}"]`)?.focus({ preventScroll: true });
  }, [state]);
}
