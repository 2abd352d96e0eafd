import { useState } from "react";
import { announce } from "../ui/announcer.tsx";
import { NameField } from "./name-field.tsx";
import { normalSearch, type SavedViews, type View, withView } from "./saved-views.ts";
import { ViewItem } from "./view-item.tsx";
import { suggestedName } from "./view-summary.ts";
import { ViewsTransfer } from "./views-transfer.tsx";

interface ViewsPanelProps {
  readonly views: SavedViews;
  /** The search of the list as it stands. */
  readonly current: string;
  readonly onViews: (next: SavedViews) => void;
  readonly onOpen: (search: string) => void;
}

/** The views saved in this browser, and the way to save another. */
export function ViewsPanel({ views: saved, current, onViews, onOpen }: ViewsPanelProps) {
  const [undo, setUndo] = useState<{ readonly saved: SavedViews; readonly name: string }>();
  const search = normalSearch(current);
  const suggested = suggestedName(search);

  function onSave(name: string): string | undefined {
    const change = withView(saved, name, search);
    if ("problem" in change) return change.problem;
    onViews(change.saved);
    announce(`Saved ${name}`);
    return undefined;
  }

  function onRemoved(next: SavedViews, view: View): void {
    setUndo({ saved, name: view.name });
    onViews(next);
    announce(`Deleted ${view.name}`);
  }

  return (
    <div className="flex w-90 flex-col max-sm:w-full">
      {saved.views.length === 0 ? (
        <p className="px-4 pt-3 text-3 text-label">
          A view keeps filters, columns and size under a name, in this browser.
        </p>
      ) : (
        <ul aria-label="Saved views" className="max-h-80 overflow-y-auto p-1">
          {saved.views.map((view, place) => (
            <ViewItem
              key={view.id}
              view={view}
              place={place}
              saved={saved}
              current={search}
              onViews={onViews}
              onRemoved={(next) => onRemoved(next, view)}
              onOpen={() => onOpen(view.search)}
            />
          ))}
        </ul>
      )}
      {undo !== undefined && (
        <p role="status" className="flex items-center gap-2 px-4 py-1 text-2 text-label">
          <span className="min-w-0 truncate">Deleted {undo.name}</span>
          <button
            type="button"
            className="shrink-0 rounded-3 text-accent-text underline"
            onClick={() => {
              onViews(undo.saved);
              setUndo(undefined);
            }}
          >
            Undo
          </button>
        </p>
      )}
      <div className="border-line-1 border-t p-4">
        <NameField
          label="Name of this view"
          placeholder={suggested}
          action="Save"
          onName={onSave}
        />
      </div>
      <ViewsTransfer saved={saved} onViews={onViews} />
    </div>
  );
}
