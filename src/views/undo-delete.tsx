import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { announce } from "../ui/announcer.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { type SavedView, type SavedViews, withoutView } from "./saved-views.ts";

/** A deleted view. It can be restored only until the views change again. */
interface Deletion {
  readonly before: SavedViews;
  readonly after: SavedViews;
  readonly view: SavedView;
  readonly index: number;
}

/**
 * Deletes views and restores the last deleted one, `deleted`. Restoring it moves the focus to its item
 * in `list`.
 */
export function useUndoDelete(
  saved: SavedViews,
  onViews: (next: SavedViews) => void,
  list: RefObject<HTMLElement | null>,
) {
  const [last, setLast] = useState<Deletion>();
  const deletion = last?.after === saved ? last : undefined;

  function onDelete(view: SavedView, index: number): void {
    const after = withoutView(saved, view.id);
    setLast({ before: saved, after, view, index });
    onViews(after);
    announce(`Deleted ${view.name}`);
  }

  function onUndo(): void {
    if (deletion === undefined) return;
    const { before, view, index } = deletion;
    flushSync(() => onViews(before));
    list.current?.children[index]?.querySelector("button")?.focus();
    announce(`Restored ${view.name}`);
  }

  return { deleted: deletion?.view, onDelete, onUndo };
}

interface UndoNoticeProps {
  /** What was done, such as "Deleted Prod champions". */
  readonly text: string;
  readonly onUndo: () => void;
}

/** Says what was done, with an *Undo* button. The button takes the focus from the deleted item. */
export function UndoNotice({ text, onUndo }: UndoNoticeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p role="status" className="flex items-center gap-2 px-4 py-1 text-2 text-label">
      <span className="min-w-0 truncate">
        <Characters text={text} />
      </span>
      <button
        ref={button}
        type="button"
        className="shrink-0 rounded-3 text-accent-text underline max-sm:min-h-11 max-sm:px-3"
        onClick={onUndo}
      >
        Undo
      </button>
    </p>
  );
}
