import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { CutText } from "../ui/cut-text.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { Verbatim } from "../ui/verbatim.tsx";
import { NameField } from "./name-field.tsx";
import { withRenamedView } from "./saved-views.ts";
import { summaryOf } from "./view-summary.ts";
import { ViewTools, type ViewToolsProps } from "./view-tools.tsx";

interface ViewItemProps extends Omit<ViewToolsProps, "onRename" | "renameRef"> {
  readonly repoNameOf: RepoNameOf;
  readonly onOpen: () => void;
}

/** A saved view: a button that opens it, and its tools. */
export function ViewItem(props: ViewItemProps) {
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);

  function onRenamed(): void {
    flushSync(() => setRenaming(false));
    renameButton.current?.focus();
  }

  if (isRenaming) return <RenameView {...props} onDone={onRenamed} />;
  return (
    <li className="flex items-center rounded-4 pr-1 focus-within:bg-hover hover:bg-hover max-sm:flex-wrap max-sm:justify-end">
      <OpenButton {...props} />
      <ViewTools {...props} onRename={() => setRenaming(true)} renameRef={renameButton} />
    </li>
  );
}

function OpenButton({ view, current, repoNameOf, onOpen }: ViewItemProps) {
  const { name, search } = view;
  const summary = summaryOf(search, repoNameOf);
  return (
    <button
      type="button"
      aria-current={search === current || undefined}
      onClick={onOpen}
      className="group flex min-w-0 flex-1 flex-col rounded-4 px-3 py-1 text-left max-sm:min-h-11 max-sm:basis-full"
    >
      <CutText text={name} className="w-full group-aria-[current]:font-strong" />
      <Verbatim
        text={summary}
        {...tipProps(summary, { when: "cut" })}
        className="w-full truncate text-3 text-label"
      />
    </button>
  );
}

function RenameView(props: ViewItemProps & { readonly onDone: () => void }) {
  const { view, saved, onViews, onDone } = props;

  function onName(name: string): string | undefined {
    const change = withRenamedView(saved, view.id, name);
    if ("problem" in change) return change.problem;
    onViews(change.saved);
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
