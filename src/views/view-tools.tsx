import { ArrowDown, ArrowUp, House, Pencil, Save, Trash2 } from "lucide-react";
import type { ComponentProps } from "react";
import { announce } from "../ui/announcer.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import {
  type SavedView,
  type SavedViews,
  withMovedView,
  withOverwrittenView,
  withStartView,
} from "./saved-views.ts";

export interface ViewToolsProps {
  readonly view: SavedView;
  /** The view's index in the list. */
  readonly index: number;
  readonly saved: SavedViews;
  /** The query string of the current list. */
  readonly current: string;
  readonly onViews: (next: SavedViews) => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  readonly renameRef: ComponentProps<"button">["ref"];
}

/** Buttons to set a saved view as the start view, and to move, rename, overwrite, and delete it. */
export function ViewTools(props: ViewToolsProps) {
  const { view, saved, current, onViews, onRename, onDelete, renameRef } = props;
  const { id, name } = view;
  const isStart = saved.start === id;

  function onOverwrite(): void {
    onViews(withOverwrittenView(saved, id, current));
    announce(`Overwrote ${name}`);
  }

  return (
    <span className="flex shrink-0">
      <Tool
        icon={House}
        label={isStart ? `Unset ${name} as start view` : `Set ${name} as start view`}
        aria-pressed={isStart}
        className={isStart ? "text-accent-text!" : ""}
        onClick={() => onViews(withStartView(saved, isStart ? undefined : id))}
      />
      <MoveTools {...props} />
      <Tool ref={renameRef} icon={Pencil} label={`Rename ${name}`} onClick={onRename} />
      <Tool
        icon={Save}
        label={`Overwrite ${name} with the current view`}
        disabled={view.search === current}
        onClick={onOverwrite}
      />
      <Tool icon={Trash2} label={`Delete ${name}`} onClick={onDelete} />
    </span>
  );
}

function MoveTools({ view: { id, name }, index, saved, onViews }: ViewToolsProps) {
  const count = saved.views.length;

  function onMove(by: -1 | 1): void {
    onViews(withMovedView(saved, id, by));
    announce(`${name}, ${index + 1 + by} of ${count}`);
  }

  return (
    <>
      <Tool
        icon={ArrowUp}
        label={`Move ${name} up`}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      />
      <Tool
        icon={ArrowDown}
        label={`Move ${name} down`}
        disabled={index === count - 1}
        onClick={() => onMove(1)}
      />
    </>
  );
}

function Tool({ className = "", ...props }: Omit<ComponentProps<typeof IconButton>, "size">) {
  return <IconButton size="small" className={`max-sm:size-11 ${className}`} {...props} />;
}
