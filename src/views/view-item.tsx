import { ArrowDown, ArrowUp, House, Pencil, Save, Trash2 } from "lucide-react";
import { useState } from "react";
import { announce } from "../ui/announcer.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NameField } from "./name-field.tsx";
import {
  type SavedViews,
  type View,
  withMovedView,
  withName,
  withoutView,
  withSearch,
  withStart,
} from "./saved-views.ts";
import { summaryOf } from "./view-summary.ts";

interface ViewItemProps {
  readonly view: View;
  /** Its place in the list, counted from 0. */
  readonly place: number;
  readonly saved: SavedViews;
  /** The address that is in sight. */
  readonly current: string;
  readonly onViews: (next: SavedViews) => void;
  readonly onRemoved: (next: SavedViews) => void;
  readonly onOpen: () => void;
}

/** A saved view: opens on a press; renamed, overwritten, moved and deleted by its buttons. */
export function ViewItem(props: ViewItemProps) {
  const { view, place, saved, current, onViews, onRemoved, onOpen } = props;
  const [isRenaming, setRenaming] = useState(false);
  const { id, name, search } = view;
  const isCurrent = search === current;
  const isStart = saved.start === id;

  if (isRenaming) {
    return (
      <li className="p-2">
        <NameField
          label={`New name of ${name}`}
          initial={name}
          action="Rename"
          onName={(next) => {
            const change = withName(saved, id, next);
            if ("problem" in change) return change.problem;
            onViews(change.saved);
            setRenaming(false);
            return undefined;
          }}
          onCancel={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li className="group flex flex-wrap items-center rounded-4 pr-1 focus-within:bg-hover hover:bg-hover">
      <button
        type="button"
        aria-current={isCurrent || undefined}
        onClick={onOpen}
        className="flex min-h-7 min-w-0 flex-1 basis-40 items-baseline gap-2 rounded-4 px-3 py-1 text-left aria-[current]:font-strong max-sm:min-h-11"
      >
        <span className="shrink-0">{name}</span>
        <span className="min-w-0 truncate font-normal text-3 text-label">{summaryOf(search)}</span>
      </button>
      <span className="flex shrink-0">
        <IconButton
          size="small"
          icon={House}
          label={isStart ? `Do not start on ${name}` : `Start on ${name}`}
          aria-pressed={isStart}
          className={isStart ? "text-accent-text" : ""}
          onClick={() => onViews(withStart(saved, isStart ? undefined : id))}
        />
        <IconButton
          size="small"
          icon={ArrowUp}
          label={`Move ${name} up`}
          disabled={place === 0}
          onClick={() => onViews(withMovedView(saved, id, -1))}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={`Move ${name} down`}
          disabled={place === saved.views.length - 1}
          onClick={() => onViews(withMovedView(saved, id, 1))}
        />
        <IconButton
          size="small"
          icon={Pencil}
          label={`Rename ${name}`}
          onClick={() => setRenaming(true)}
        />
        <IconButton
          size="small"
          icon={Save}
          label={`Overwrite ${name} with this view`}
          disabled={isCurrent}
          onClick={() => {
            onViews(withSearch(saved, id, current));
            announce(`Overwrote ${name}`);
          }}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={`Delete ${name}`}
          onClick={() => onRemoved(withoutView(saved, id))}
        />
      </span>
    </li>
  );
}
