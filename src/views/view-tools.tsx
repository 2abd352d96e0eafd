import { ArrowDown, ArrowUp, House, type LucideIcon, Pencil, Save, Trash2 } from "lucide-react";
import type { Ref } from "react";
import { announce } from "../ui/announcer.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { type SavedViews, type View, withMovedView, withSearch, withStart } from "./saved-views.ts";

interface ViewToolsProps {
  readonly view: View;
  /** Its place in the list, counted from 0. */
  readonly place: number;
  readonly saved: SavedViews;
  /** The address that is in sight. */
  readonly current: string;
  readonly onViews: (next: SavedViews) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
  readonly renameRef: Ref<HTMLButtonElement>;
}

/**
 * What can be done with a saved view. What has nothing to do here stays focusable, as the focus
 * would be lost when a move reaches the end of the list.
 */
export function ViewTools(props: ViewToolsProps) {
  const { view, place, saved, current, onViews, onRename, onRemove, renameRef } = props;
  const { id, name } = view;
  const isStart = saved.start === id;
  const count = saved.views.length;

  function onMove(by: -1 | 1): void {
    onViews(withMovedView(saved, id, by));
    announce(`${name}, ${place + 1 + by} of ${count}`);
  }

  return (
    <span className="flex shrink-0">
      <Tool
        icon={House}
        label={isStart ? `Do not start on ${name}` : `Start on ${name}`}
        aria-pressed={isStart}
        className={isStart ? "text-accent-text!" : ""}
        onClick={() => onViews(withStart(saved, isStart ? undefined : id))}
      />
      <Tool
        icon={ArrowUp}
        label={`Move ${name} up`}
        idle={place === 0}
        onClick={() => onMove(-1)}
      />
      <Tool
        icon={ArrowDown}
        label={`Move ${name} down`}
        idle={place === count - 1}
        onClick={() => onMove(1)}
      />
      <Tool ref={renameRef} icon={Pencil} label={`Rename ${name}`} onClick={onRename} />
      <Tool
        icon={Save}
        label={`Overwrite ${name} with this view`}
        idle={view.search === current}
        onClick={() => {
          onViews(withSearch(saved, id, current));
          announce(`Overwrote ${name}`);
        }}
      />
      <Tool icon={Trash2} label={`Delete ${name}`} onClick={onRemove} />
    </span>
  );
}

interface ToolProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** There is nothing to do. */
  readonly idle?: boolean;
  readonly onClick: () => void;
  readonly "aria-pressed"?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

function Tool({ idle = false, onClick, className = "", ...props }: ToolProps) {
  return (
    <IconButton
      size="small"
      aria-disabled={idle || undefined}
      className={`aria-disabled:text-off aria-disabled:hover:bg-transparent max-sm:size-11 ${className}`}
      onClick={() => idle || onClick()}
      {...props}
    />
  );
}
