import { Copy, ListFilter, type LucideIcon, X } from "lucide-react";
import type { ValueAction } from "./value-actions.ts";

const ICONS: Readonly<Record<ValueAction["kind"], LucideIcon>> = {
  filter: ListFilter,
  remove: X,
  copy: Copy,
};

interface ActionItemProps {
  readonly action: ValueAction;
  readonly onAction: (action: ValueAction) => void;
}

/** One line of the menu; the pointer moves the focus as the arrows do. */
export function ActionItem({ action, onAction }: ActionItemProps) {
  const Icon = ICONS[action.kind];
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => onAction(action)}
      onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      className="flex min-h-7 w-full items-center gap-2 rounded-4 px-2 text-left outline-none focus:bg-press max-sm:min-h-11"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      <span className="truncate">{action.words}</span>{" "}
      {action.hint !== undefined && (
        <span className="ml-auto min-w-0 max-w-48 shrink-2 truncate pl-4 text-3 text-label">
          {action.hint}
        </span>
      )}
    </button>
  );
}
