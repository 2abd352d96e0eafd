import type { MouseEvent } from "react";
import { type ArtifactVersion, titleOf } from "../artifact/artifact-version.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { useTableActions } from "./table-actions.ts";

/** The opener of the row, a link to the list with this version open, and its FQN to copy. */
export function NameCell({ version }: { readonly version: ArtifactVersion }) {
  const { hrefOf, onOpen, onIntent } = useTableActions();

  function onClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(version);
  }

  return (
    <div className="flex items-center gap-1">
      <a
        href={hrefOf(version)}
        aria-label={titleOf(version)}
        data-opener={version.fqn}
        onClick={onClick}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        className="min-w-0 rounded-3 text-1 max-sm:text-title max-sm:font-strong"
      >
        <CutText text={version.name} />
      </a>
      <CopyIcon
        text={version.fqn}
        label={`Copy FQN of ${titleOf(version)}`}
        className="ml-auto opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100 max-sm:hidden"
      />
    </div>
  );
}
