import { ListFilter } from "lucide-react";
import type { MouseEvent } from "react";
import { type ArtifactVersion, openKeyOf, versionTitle } from "../artifact/artifact-version.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { isPlainClick } from "../ui/plain-click.ts";
import { ValueButton } from "../ui/value-button.tsx";
import { useCellActions } from "./cell-actions.ts";
import { openerAttributes } from "./row-dom.ts";

/** Visible on hover and on focus, without changing the layout; hidden on a phone. */
const ON_DEMAND =
  "opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100 max-sm:hidden aria-expanded:opacity-100";

/**
 * The name, as a link to the list with this version open; a button that copies the FQN; and a button for
 * the name's menu, which is separate because the name is a link. The menu button overlays the end of a
 * long name, so that it takes up no width.
 */
export function NameCell({ version }: { readonly version: ArtifactVersion }) {
  const { hrefOf, onOpen, onIntent } = useCellActions();

  function onClick(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(version);
  }

  return (
    <div className="relative flex items-center gap-1 bg-inherit">
      <a
        href={hrefOf(version)}
        aria-label={versionTitle(version)}
        {...openerAttributes(openKeyOf(version))}
        onClick={onClick}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        className="min-w-0 rounded-3 text-1 max-sm:text-title max-sm:font-strong"
      >
        <CutText text={version.name} />
      </a>
      <ValueButton
        kind="name"
        text={version.name}
        className={`absolute right-6 flex size-6 items-center justify-center rounded-6! bg-inherit text-2 hover:bg-press ${ON_DEMAND}`}
      >
        <ListFilter aria-hidden size={14} strokeWidth={1.5} />
        <span className="sr-only">
          Actions for the name <bdi translate="no">{version.name}</bdi>
        </span>
      </ValueButton>
      {version.fqn !== "" && (
        <CopyIcon
          text={version.fqn}
          label={`Copy FQN of ${versionTitle(version)}`}
          className={`ml-auto ${ON_DEMAND}`}
        />
      )}
    </div>
  );
}
