import { type KeyboardEvent, useRef } from "react";
import { stateAfterKey, typedNode } from "./tree-keys.ts";
import { isLongValue } from "./tree-row.tsx";
import type { Tree } from "./use-tree.ts";

/** Letters typed within this time are one text, in milliseconds. */
const PAUSE_MS = 500;

/**
 * Handles the keys of a tree: those of the ARIA pattern, and letters, which go to the next key that starts
 * with them. Letters don't reach the page's shortcuts from here; digits do, as they open tabs.
 * @param onShowWhole shows a value that is too long for its line, for Enter
 */
export function useTreeKeys(
  { tree, state, onChange }: Tree,
  onShowWhole: (index: number) => void,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: "", at: 0 });

  function afterLetter({ key, timeStamp }: KeyboardEvent): number | undefined {
    const { text, at } = typed.current;
    typed.current = { text: timeStamp - at > PAUSE_MS ? key : text + key, at: timeStamp };
    return typedNode(tree, state, typed.current.text);
  }

  return (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isRow = target instanceof Element && target.matches("[role=treeitem]");
    if (!isRow || ctrlKey || metaKey || altKey) return;
    const isLetter = /^[\p{L}_$]$/u.test(key);
    const next = isLetter
      ? { ...state, active: afterLetter(event) ?? state.active }
      : stateAfterKey(tree, state, key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const node = tree[state.active];
    if (key === "Enter" && node !== undefined && isLongValue(node)) onShowWhole(state.active);
    onChange(next);
  };
}
