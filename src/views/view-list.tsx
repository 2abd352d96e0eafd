import { useRef } from "react";
import { flushSync } from "react-dom";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { onlyFirstClick } from "../ui/only-first-click.ts";
import { useReorder } from "../ui/use-reorder.ts";
import { normalizeViewSearch } from "./change-views.ts";
import type { SavedView, SavedViews } from "./saved-views.ts";
import { type ChangeViews, deleteView, moveView } from "./view-changes.ts";
import { ViewItem } from "./view-item.tsx";

interface ViewListProps {
  readonly saved: SavedViews;
  /** The query string of the current list. */
  readonly current: string;
  readonly repoNameOf: RepoNameOf;
  readonly onChange: ChangeViews;
  readonly onOpen: (search: string) => void;
}

/** The saved views, which can be opened, changed and reordered. */
export function ViewList({ saved, current, repoNameOf, onChange, onOpen }: ViewListProps) {
  const { views } = saved;
  const search = normalizeViewSearch(current);
  const list = useRef<HTMLUListElement>(null);
  const { handleProps, itemProps } = useReorder({
    list,
    onMove(from, to) {
      const view = views[from];
      if (view !== undefined) moveView(onChange, saved, view, to);
    },
  });

  function onDelete(view: SavedView, index: number): void {
    flushSync(() => deleteView(onChange, saved, view));
    // The focus was in the deleted item.
    const items = list.current?.children ?? [];
    const next = items[Math.min(index, items.length - 1)] ?? list.current?.closest("[popover]");
    next?.querySelector<HTMLElement>("button:not([aria-label]), input")?.focus();
  }

  return (
    <ul
      ref={list}
      aria-label="Saved views"
      onClickCapture={onlyFirstClick}
      className="max-h-80 overflow-y-auto p-1 empty:hidden"
    >
      {views.map((view, index) => (
        <ViewItem
          key={view.id}
          view={view}
          saved={saved}
          current={search}
          repoNameOf={repoNameOf}
          onChange={onChange}
          onDelete={() => onDelete(view, index)}
          onOpen={() => onOpen(view.search)}
          handle={handleProps(index)}
          item={itemProps(index, views.length)}
        />
      ))}
    </ul>
  );
}
