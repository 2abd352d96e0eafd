import { ChevronDown, ChevronsUpDown, ChevronUp } from "lucide-react";
import { formatCount } from "../lib/count.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { PanelSearch } from "./panel-search.tsx";
import type { Tree } from "./use-tree.ts";

const LEVELS = [1, 2, 3, 4, 5];
const ALL = Number.POSITIVE_INFINITY;

/** The search in a tree, its next and previous match, and the level to expand to. */
export function TreeToolbar({ tree }: { readonly tree: Tree }) {
  const { search, hits, state, onSearch, onStep } = tree;
  const isEmpty = search.trim() === "";
  const current = state.hit === undefined ? 0 : state.hit + 1;
  const count = `${formatCount(current)} of ${formatCount(hits.length)}`;
  return (
    <span className="flex min-w-80 flex-1 items-center gap-1 max-sm:order-last max-sm:basis-full">
      <PanelSearch
        label="Search manifest"
        placeholder="Key or value"
        search={search}
        onSearch={onSearch}
        count={isEmpty ? "" : count}
        onStep={onStep}
      />
      <IconButton
        icon={ChevronUp}
        label="Previous match"
        disabled={hits.length === 0}
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label="Next match"
        disabled={hits.length === 0}
        onClick={() => onStep(1)}
      />
      <LevelSelect tree={tree} />
    </span>
  );
}

function LevelSelect({ tree: { state, onLevel } }: { readonly tree: Tree }) {
  return (
    <span className="relative shrink-0">
      <select
        aria-label="Expand to level"
        value={state.level ?? ""}
        onChange={({ target }) => onLevel(target.value === "" ? 1 : Number(target.value))}
        className="h-7 appearance-none rounded-6 border border-line-2 bg-surface pr-7 pl-2 text-1 text-body hover:bg-press max-sm:h-11 max-sm:w-11 max-sm:border-0 max-sm:px-0 max-sm:text-transparent max-sm:[&>option]:text-1"
      >
        {state.level === undefined && <option value="">Expand to level</option>}
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            Expand to {level}
          </option>
        ))}
        <option value={ALL}>Expand all</option>
      </select>
      <ChevronsUpDown
        aria-hidden
        size={16}
        strokeWidth={1.5}
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-2 max-sm:right-[14px]"
      />
    </span>
  );
}
