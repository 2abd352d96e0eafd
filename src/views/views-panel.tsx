import { TriangleAlert } from "lucide-react";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { announce } from "../ui/announcer.tsx";
import { normalizeViewSearch, withAddedView } from "./change-views.ts";
import { NameField } from "./name-field.tsx";
import type { SavedViews } from "./saved-views.ts";
import type { ChangeViews } from "./view-changes.ts";
import { ViewList } from "./view-list.tsx";
import { uniqueName } from "./view-names.ts";
import { suggestedName } from "./view-summary.ts";
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
  const { views: saved, current, repoNameOf, readViews, onViews, areStored, onOpen } = props;
  const onChange: ChangeViews = (change) => onViews(change(readViews()));
  return (
    <div className="flex w-90 flex-col max-sm:w-full">
      {saved.views.length === 0 && (
        <p className="px-4 py-3 text-3 text-label">
          No saved views yet. Name and save the current filters, columns, sort, and page size in
          this browser.
        </p>
      )}
      <ViewList {...{ saved, current, repoNameOf, onChange, onOpen }} />
      <SaveField {...props} />
      {!areStored() && (
        <p role="alert" className="flex gap-1 px-4 pb-3 text-label text-warn-text">
          <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          This browser can’t store views, so they last only until you close the page. Export them to
          keep them.
        </p>
      )}
      <ViewsTransfer saved={saved} readViews={readViews} onChange={onChange} />
    </div>
  );
}

/** Saves the current view. Its name is suggested from the filters unless it is saved already. */
function SaveField(props: ViewsPanelProps) {
  const { views: saved, current, repoNameOf, readViews, onViews, areStored } = props;
  const search = normalizeViewSearch(current);
  const isSaved = saved.views.some((view) => view.search === search);
  const title = suggestedName(search, repoNameOf);

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
