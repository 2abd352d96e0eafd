import { Copy, ListFilter, type LucideIcon, X } from "lucide-react";
import { truncate } from "../lib/truncate.ts";
import { ActionMenu } from "../ui/action-menu.tsx";
import { copyAtCommand } from "../ui/copy-at-command.ts";
import { COLUMNS, isBuiltInColumnId, isPathColumnId } from "../url-state/columns.ts";
import { FILTER_LIST, textsOf } from "../url-state/filters.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { ValueTarget } from "./use-value-target.ts";
import { type ValueAction, valueActionsOf } from "./value-actions.ts";

interface ValueMenuProps {
  readonly target: ValueTarget;
  readonly state: UrlState;
  readonly onNavigate: (next: UrlState) => void;
  readonly onClose: () => void;
}

/** The actions for a value, below its button. */
export function ValueMenu({ target, state, onNavigate, onClose }: ValueMenuProps) {
  const { anchor, label, text } = target;

  function onAction(action: ValueAction): void {
    if (action.kind === "copy") copy(action.text);
    else onNavigate(action.next);
  }

  const actions = valueActionsOf(target, state).map((action) => ({
    label: action.label,
    hint: action.hint,
    icon: ICONS[action.kind],
    values: shownValues(target, state),
    isCode: isCodeKind(target.kind),
    onRun: () => onAction(action),
  }));
  return (
    <ActionMenu
      anchor={anchor}
      label={`Actions for ${label ?? text}`}
      actions={actions}
      onClose={onClose}
    />
  );
}

const ICONS: Readonly<Record<ValueAction["kind"], LucideIcon>> = {
  filter: ListFilter,
  remove: X,
  copy: Copy,
};

/** The texts that may be shown for the value or for those that its filter has now. */
function shownValues({ kind, text, label = text }: ValueTarget, { filters }: UrlState) {
  const name = FILTER_LIST.find((filter) => filter.name === kind)?.name;
  return [label, text, ...((name && textsOf(filters)[name]) ?? [])];
}

function isCodeKind(kind: string): boolean {
  const isCode = FILTER_LIST.some((filter) => filter.name === kind && filter.isCode);
  if (isCode || isPathColumnId(kind)) return true;
  return isBuiltInColumnId(kind) && COLUMNS[kind].cell === "code";
}

/** In UTF-16 units, since a toast is one line. */
const MAX_TOAST_LENGTH = 60;

function copy(text: string): void {
  copyAtCommand(text, `Copied: ${truncate(text, MAX_TOAST_LENGTH)}`);
}
