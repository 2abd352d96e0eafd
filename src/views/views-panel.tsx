import { TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { announce } from "../ui/announcer.tsx";
import { filtersTitle } from "../url-state/describe-filters.ts";
import { parse } from "../url-state/url-state.ts";
import { NameField } from "./name-field.tsx";
import { normalSearch, type SavedViews, type View, withoutView, withView } from "./saved-views.ts";
import { UndoLine } from "./undo-line.tsx";
import { ViewItem } from "./view-item.tsx";
import { freeName } from "./view-names.ts";
import { ViewsTransfer } from "./views-transfer.tsx";

interface ViewsPanelProps {
  readonly views: SavedViews;
  /** The search of the list as it stands. */
  readonly current: string;
  /** Names ML repos in summaries. */
  readonly repoNameOf: RepoNameOf;
  /** The views as they are at this moment. */
  readonly latest: () => SavedViews;
  readonly onViews: (next: SavedViews) => void;
  /** Whether this browser keeps them. */
  readonly areKept: () => boolean;
  readonly onOpen: (search: string) => void;
}

/** What was deleted: it comes back only as long as nothing else has changed since. */
interface Removal {
  readonly before: SavedViews;
  readonly after: SavedViews;
  readonly view: View;
  readonly place: number;
}

/** The views saved in this browser, and the way to save another. */
export function ViewsPanel(props: ViewsPanelProps) {
  const { views: saved, current, repoNameOf, latest, onViews, areKept, onOpen } = props;
  const [removal, setRemoval] = useState<Removal>();
  const list = useRef<HTMLUListElement>(null);
  const search = normalSearch(current);
  const isSaved = saved.views.some((view) => view.search === search);
  const title = filtersTitle(parse(search).state.filters, repoNameOf);
  const suggested = isSaved ? "" : freeName(saved.views, title);

  function onSave(name: string): string | undefined {
    const change = withView(latest(), name, search);
    if ("problem" in change) return change.problem;
    onViews(change.saved);
    announce(areKept() ? `Saved ${name}` : `Saved ${name} until the page is closed`);
    return undefined;
  }

  function onRemove(view: View, place: number): void {
    const after = withoutView(saved, view.id);
    setRemoval({ before: saved, after, view, place });
    onViews(after);
    announce(`Deleted ${view.name}`);
  }

  function onUndo({ before, view, place }: Removal): void {
    flushSync(() => onViews(before));
    list.current?.children[place]?.querySelector("button")?.focus();
    announce(`${view.name} is back`);
  }

  return (
    <div className="flex w-90 flex-col max-sm:w-full">
      {saved.views.length === 0 ? (
        <p className="px-4 pt-3 text-3 text-label">
          A view keeps filters, columns and size under a name, in this browser.
        </p>
      ) : (
        <ul ref={list} aria-label="Saved views" className="max-h-80 overflow-y-auto p-1">
          {saved.views.map((view, place) => (
            <ViewItem
              key={view.id}
              view={view}
              place={place}
              saved={saved}
              current={search}
              repoNameOf={repoNameOf}
              onViews={onViews}
              onRemove={() => onRemove(view, place)}
              onOpen={() => onOpen(view.search)}
            />
          ))}
        </ul>
      )}
      {removal?.after === saved && (
        <UndoLine
          key={removal.view.id}
          text={`Deleted ${removal.view.name}`}
          onUndo={() => onUndo(removal)}
        />
      )}
      <div className="border-line-1 border-t p-4">
        <NameField label="Name of this view" initial={suggested} action="Save" onName={onSave} />
      </div>
      {!areKept() && (
        <p role="alert" className="flex gap-1 px-4 pb-3 text-label text-warn-text">
          <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          This browser has no room or leave to keep views: they last until the page is closed.
          Export takes them along.
        </p>
      )}
      <ViewsTransfer saved={saved} latest={latest} onViews={onViews} />
    </div>
  );
}
