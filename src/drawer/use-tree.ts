import { useMemo, useState } from "react";
import {
  expandedToLevel,
  flattenTree,
  type JsonTree,
  parentsOf,
  visibleNodes,
} from "../json/json-tree.ts";
import type { JsonNode } from "../json/nodes.ts";
import { searchPattern } from "./search-text.ts";
import type { TreeState } from "./tree-keys.ts";
import { nextHit, searchTree } from "./tree-search.ts";

/** The level to which a tree is expanded at first: a manifest's fields, and those of its metadata. */
const FIRST_LEVEL = 2;

interface ShownState extends TreeState {
  /** The active node is scrolled into view after these changes, and takes the focus after keys and clicks. */
  readonly reveal?: "scroll" | "focus";
  /** The level to which it was expanded, until a node is expanded or collapsed on its own. */
  readonly level?: number;
  /** The index of the current hit in the hits. */
  readonly hit?: number;
}

/** A document as a tree: what is expanded, found and active. */
export function useTree(root: JsonNode) {
  const tree = useMemo(() => flattenTree(root), [root]);
  const [search, setSearch] = useState("");
  const [state, setState] = useState<ShownState>(() => toLevel(tree, FIRST_LEVEL));
  const [treeOfState, setTreeOfState] = useState(tree);
  // A refresh may bring another document, whose nodes have other indexes.
  if (treeOfState !== tree) {
    setTreeOfState(tree);
    setState(toLevel(tree, state.level ?? FIRST_LEVEL));
  }
  const pattern = useMemo(() => searchPattern(search), [search]);
  const hits = useMemo(() => searchTree(tree, pattern), [tree, pattern]);
  const visible = useMemo(() => visibleNodes(tree, state.expanded), [tree, state.expanded]);

  return {
    tree,
    state,
    visible,
    search,
    pattern,
    hits,
    onSearch: (next: string) => {
      setSearch(next);
      setState((before) => toHit(tree, before, searchTree(tree, searchPattern(next)), 0));
    },
    onStep: (step: 1 | -1) =>
      setState((before) => toHit(tree, before, hits, nextHit(hits.length, before.hit, step))),
    onLevel: (level: number) => setState(toLevel(tree, level)),
    /** @param reveal whether the active node takes the focus, or is only scrolled into view */
    onChange: (next: TreeState, reveal: ShownState["reveal"] = "focus") =>
      setState(({ level, hit }) => ({
        ...next,
        reveal,
        ...(next.expanded === state.expanded && level !== undefined ? { level } : {}),
        ...(hit === undefined ? {} : { hit }),
      })),
  };
}

export type Tree = ReturnType<typeof useTree>;

function toLevel(tree: JsonTree, level: number): ShownState {
  return { expanded: expandedToLevel(tree, level), active: 0, level };
}

/** Shows a hit: its parents are expanded. Without hits only the current one is gone. */
function toHit(
  tree: JsonTree,
  { hit: _, ...state }: ShownState,
  hits: readonly number[],
  hit: number,
): ShownState {
  const active = hits[hit];
  if (active === undefined) return state;
  const parents = parentsOf(tree, active).filter((parent) => !state.expanded.has(parent));
  if (parents.length === 0) return { ...state, active, hit, reveal: "scroll" };
  const expanded = new Set([...state.expanded, ...parents]);
  return { expanded, active, hit, reveal: "scroll" };
}
