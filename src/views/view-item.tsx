import { Ellipsis, House } from "lucide-react";
import { type ComponentProps, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { CutText } from "../ui/cut-text.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { DragHandle } from "../ui/drag-handle.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { withRenamedView } from "./change-views.ts";
import { NameField } from "./name-field.tsx";
import type { SavedView, SavedViews } from "./saved-views.ts";
import type { ChangeViews } from "./view-changes.ts";
import { ViewMenu } from "./view-menu.tsx";
import { summaryOf } from "./view-summary.ts";

export interface ViewItemProps {
  readonly view: SavedView;
  readonly saved: SavedViews;
  /** The query string of the current list. */
  readonly current: string;
  readonly repoNameOf: RepoNameOf;
  readonly onChange: ChangeViews;
  readonly onDelete: () => void;
  readonly onOpen: () => void;
  readonly handle: Omit<ComponentProps<typeof DragHandle>, "label">;
  /** The attributes of an item that is dragged or next to the drop line. */
  readonly item: object;
}

/** A saved view: a handle that moves it, a button that opens it, and a menu. */
export function ViewItem(props: ViewItemProps) {
  const { view, saved, handle, item } = props;
  const [isRenaming, setRenaming] = useState(false);
  const [menuAnchor, setMenuAnchor] = useState<HTMLElement>();
  const more = useRef<HTMLButtonElement>(null);

  function onRenamed(): void {
    flushSync(() => setRenaming(false));
    more.current?.focus();
  }

  if (isRenaming) return <RenameView {...props} onDone={onRenamed} />;
  return (
    <li
      {...item}
      className="drop-line flex items-center rounded-4 pr-1 focus-within:bg-hover hover:bg-hover"
    >
      <DragHandle label={`Move ${view.name}`} {...handle} />
      <OpenButton {...props} />
      {saved.start === view.id && (
        <House
          aria-hidden
          size={14}
          strokeWidth={1.5}
          {...tipProps("Start view")}
          className="mx-1 shrink-0 text-accent-text"
        />
      )}
      <IconButton
        ref={more}
        icon={Ellipsis}
        label={`Actions for ${view.name}`}
        size="small"
        aria-haspopup="menu"
        className="max-sm:size-11"
        onClick={({ currentTarget }) =>
          setMenuAnchor(menuAnchor === undefined ? currentTarget : undefined)
        }
      />
      {menuAnchor !== undefined && (
        <ViewMenu
          {...props}
          anchor={menuAnchor}
          onRename={() => setRenaming(true)}
          onClose={() => setMenuAnchor(undefined)}
        />
      )}
    </li>
  );
}

function OpenButton({ view, saved, current, repoNameOf, onOpen }: ViewItemProps) {
  const { id, name, search } = view;
  const summary = summaryOf(search, repoNameOf);
  return (
    <button
      type="button"
      aria-current={search === current || undefined}
      onClick={onOpen}
      className="group flex min-w-0 flex-1 flex-col rounded-4 px-1 py-1 text-left max-sm:min-h-11"
    >
      <CutText text={name} className="w-full group-aria-[current]:font-strong" />{" "}
      <Verbatim
        text={summary}
        {...tipProps(summary, { when: "cut" })}
        className="w-full truncate text-3 text-label"
      />
      {saved.start === id && <span className="sr-only"> Start view</span>}
    </button>
  );
}

function RenameView(props: ViewItemProps & { readonly onDone: () => void }) {
  const { view, saved, onChange, onDone } = props;

  function onName(name: string): string | undefined {
    const change = withRenamedView(saved, view.id, name);
    if ("problem" in change) return change.problem;
    onChange((now) => {
      const latest = withRenamedView(now, view.id, name);
      return "problem" in latest ? now : latest.saved;
    });
    onDone();
    return undefined;
  }

  return (
    <li className="px-3 py-2">
      <NameField
        isFocused
        label={`New name for ${view.name}`}
        initial={view.name}
        action="Rename"
        onName={onName}
        onCancel={onDone}
      />
    </li>
  );
}
