import { type JsonTree, visibleNodes } from "../json/json-tree.ts";
import { keyText } from "./tree-search.ts";

/** Which nodes are expanded, and which one has the focus when the tree has it. */
export interface TreeState {
  readonly expanded: ReadonlySet<number>;
  readonly active: number;
}

/** Expands or collapses a node, which becomes the active one. */
export function toggled(tree: JsonTree, state: TreeState, index: number): TreeState {
  if (tree[index]?.size === 0) return { ...state, active: index };
  const expanded = new Set(state.expanded);
  if (!expanded.delete(index)) expanded.add(index);
  return { expanded, active: index };
}

type KeyHandler = (tree: JsonTree, state: TreeState) => TreeState;

const HANDLERS: Readonly<Record<string, KeyHandler>> = {
  ArrowDown: (tree, state) => moved(tree, state, 1),
  ArrowUp: (tree, state) => moved(tree, state, -1),
  Home: (tree, state) => moved(tree, state, Number.NEGATIVE_INFINITY),
  End: (tree, state) => moved(tree, state, Number.POSITIVE_INFINITY),
  ArrowRight: openOrEnter,
  ArrowLeft: closeOrLeave,
  Enter: (tree, state) => toggled(tree, state, state.active),
  " ": (tree, state) => toggled(tree, state, state.active),
  "*": withSiblingsExpanded,
};

/** The state after a key of the ARIA pattern for trees; `undefined` for any other key. */
export function stateAfterKey(
  tree: JsonTree,
  state: TreeState,
  key: string,
): TreeState | undefined {
  return Object.hasOwn(HANDLERS, key) ? HANDLERS[key]?.(tree, state) : undefined;
}

function moved(tree: JsonTree, state: TreeState, by: number): TreeState {
  const visible = visibleNodes(tree, state.expanded);
  const last = visible.length - 1;
  const at = Math.min(Math.max(visible.indexOf(state.active) + by, 0), last);
  return { ...state, active: visible[at] ?? 0 };
}

function openOrEnter(tree: JsonTree, state: TreeState): TreeState {
  if (tree[state.active]?.size === 0) return state;
  return state.expanded.has(state.active)
    ? { ...state, active: state.active + 1 }
    : toggled(tree, state, state.active);
}

function closeOrLeave(tree: JsonTree, state: TreeState): TreeState {
  if (state.expanded.has(state.active)) return toggled(tree, state, state.active);
  const parent = tree[state.active]?.parent ?? -1;
  return parent < 0 ? state : { ...state, active: parent };
}

function withSiblingsExpanded(tree: JsonTree, state: TreeState): TreeState {
  const parent = tree[state.active]?.parent;
  const siblings = tree.flatMap((node, index) =>
    node.parent === parent && node.size > 0 ? [index] : [],
  );
  return { ...state, expanded: new Set([...state.expanded, ...siblings]) };
}

/**
 * The next visible node whose key starts with what is typed, from the active one on; the active one itself
 * only for several letters. `undefined` if there is none.
 */
export function typedNode(tree: JsonTree, state: TreeState, typed: string): number | undefined {
  const visible = visibleNodes(tree, state.expanded);
  const start = visible.indexOf(state.active) + (typed.length > 1 ? 0 : 1);
  const prefix = typed.toLowerCase();
  return [...visible.slice(start), ...visible.slice(0, start)].find((index) => {
    const node = tree[index];
    return node !== undefined && keyText(node).toLowerCase().startsWith(prefix);
  });
}
