import { useEffect, useRef } from "react";

interface UndoLineProps {
  /** What was done: "Deleted Prod champions". */
  readonly text: string;
  readonly onUndo: () => void;
}

/** Says what was done and takes it back. It takes the focus, as what had it is gone. */
export function UndoLine({ text, onUndo }: UndoLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p role="status" className="flex items-center gap-2 px-4 py-1 text-2 text-label">
      <span className="min-w-0 truncate">{text}</span>
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
