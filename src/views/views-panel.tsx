import { TriangleAlert } from "lucide-react";
import { type Ref, useRef } from "react";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { announce } from "../ui/announcer.tsx";
import { filtersTitle } from "../url-state/describe-filters.ts";
import { parse } from "../url-state/url-state.ts";
import { NameField } from "./name-field.tsx";
import {
  normalizeViewSearch,
  type SavedView,
  type SavedViews,
  withAddedView,
} from "./saved-views.ts";
import { UndoNotice, useUndoDelete } from "./undo-delete.tsx";
import { ViewItem } from "./view-item.tsx";
import { uniqueName } from "./view-names.ts";
import { ViewsTransfer } from "./views-transfer.tsx";

interface ViewsPanelProps {
  readonly views: SavedViews;
  /** The query string of the current list. */
  readonly current: string;
  /** Names ML repos in summaries. */
  readonly repoNameOf: RepoNameOf;
  /** Reads the current views, including changes made in other tabs. */
  readonly readViews: () => SavedViews;
  readonly onViews: (next: SavedViews) => void;
  /** Whether the browser has stored the views. */
  readonly areStored: () => boolean;
  readonly onOpen: (search: string) => void;
}

/** The views saved in this browser, and a field to save the current one. */
export function ViewsPanel(props: ViewsPanelProps) {
  const { views: saved, readViews, onViews, areStored } = props;
  const list = useRef<HTMLUListElement>(null);
  const { deleted, onDelete, onUndo } = useUndoDelete(saved, onViews, list);
  return (
    <div className="flex w-90 flex-col max-sm:w-full">
      {saved.views.length === 0 ? (
        <p className="px-4 pt-3 text-3 text-label">
          No saved views yet. Name and save the current filters, columns, sort, and page size in
          this browser.
        </p>
      ) : (
        <ViewList {...props} listRef={list} onDelete={onDelete} />
      )}
      {deleted !== undefined && (
        <UndoNotice key={deleted.id} text={`Deleted ${deleted.name}`} onUndo={onUndo} />
      )}
      <SaveField {...props} />
      {!areStored() && (
        <p role="alert" className="flex gap-1 px-4 pb-3 text-label text-warn-text">
          <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          This browser can’t store views, so they last only until you close the page. Export them to
          keep them.
        </p>
      )}
      <ViewsTransfer saved={saved} readViews={readViews} onViews={onViews} />
    </div>
  );
}

interface ViewListProps extends ViewsPanelProps {
  readonly listRef: Ref<HTMLUListElement>;
  readonly onDelete: (view: SavedView, index: number) => void;
}

function ViewList(props: ViewListProps) {
  const { views: saved, current, repoNameOf, onViews, onOpen, listRef, onDelete } = props;
  const search = normalizeViewSearch(current);
  return (
    <ul ref={listRef} aria-label="Saved views" className="max-h-80 overflow-y-auto p-1">
      {saved.views.map((view, index) => (
        <ViewItem
          key={view.id}
          view={view}
          index={index}
          saved={saved}
          current={search}
          repoNameOf={repoNameOf}
          onViews={onViews}
          onDelete={() => onDelete(view, index)}
          onOpen={() => onOpen(view.search)}
        />
      ))}
    </ul>
  );
}

/** Saves the current view. Its name is suggested from the filters unless it is saved already. */
function SaveField(props: ViewsPanelProps) {
  const { views: saved, current, repoNameOf, readViews, onViews, areStored } = props;
  const search = normalizeViewSearch(current);
  const isSaved = saved.views.some((view) => view.search === search);
  const title = filtersTitle(parse(search).state.filters, repoNameOf);

  function onSave(name: string): string | undefined {
    const change = withAddedView(readViews(), name, search);
    if ("problem" in change) return change.problem;
    onViews(change.saved);
    announce(areStored() ? `Saved ${name}` : `Saved ${name} until you close the page`);
    return undefined;
  }

  return (
    <div className="border-line-1 border-t p-4">
      <NameField
        label="View name"
        initial={isSaved ? "" : uniqueName(saved.views, title)}
        action="Save"
        onName={onSave}
      />
    </div>
  );
}
