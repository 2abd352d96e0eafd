import { type KeyboardEvent, useRef } from "react";
import { stateAfterKey, typedNode } from "./tree-keys.ts";
import { isLongValue } from "./tree-row.tsx";
import type { Tree } from "./use-tree.ts";

/** Letters typed within this time are one text, in milliseconds. */
const PAUSE_MS = 500;
const LETTER = /^[\p{L}_$]$/u;
/** What keys of a document hold besides letters. */
const AFTER_LETTER = /^[\p{N}.-]$/u;

/**
 * Handles the keys of a tree: those of the ARIA pattern, and letters, which go to the next key that starts
 * with them. They don't reach the page's shortcuts from here. Digits do, as they open tabs, unless they
 * follow a letter.
 * @param onShowWhole shows a value that is too long for its line, for Enter
 */
export function useTreeKeys(
  { tree, state, onChange }: Tree,
  onShowWhole: (index: number) => void,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: "", at: 0 });

  /** What is typed with this key, if it is part of a text. */
  function withKey({ key, timeStamp }: KeyboardEvent): string | undefined {
    const { text, at } = typed.current;
    const before = timeStamp - at > PAUSE_MS ? "" : text;
    const isText = LETTER.test(key) || (before !== "" && AFTER_LETTER.test(key));
    if (!isText) return undefined;
    typed.current = { text: before + key, at: timeStamp };
    return typed.current.text;
  }

  return (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isRow = target instanceof Element && target.matches("[role=treeitem]");
    if (!isRow || ctrlKey || metaKey || altKey) return;
    const text = withKey(event);
    const next =
      text === undefined
        ? stateAfterKey(tree, state, key)
        : { ...state, active: typedNode(tree, state, text) ?? state.active };
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const node = tree[state.active];
    if (key === "Enter" && node !== undefined && isLongValue(node)) onShowWhole(state.active);
    onChange(next);
  };
}
