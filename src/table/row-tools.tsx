import { ListFilter } from "lucide-react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Row } from "../api/schema.ts";
import { type ArtifactVersion, openKeyOf, versionTitle } from "../artifact/artifact-version.ts";
import { useStore } from "../lib/store.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { valueProps } from "../ui/data-attributes.ts";
import { COLUMNS } from "../url-state/columns.ts";
import { openersIn, rowIndexOf, sourceCellIn } from "./row-dom.ts";
import type { ToolRows } from "./tool-rows.ts";

interface RowToolsProps {
  readonly toolRows: ToolRows["rows"];
  /** In display order. */
  readonly rows: readonly { readonly original: Row }[];
}

/**
 * The buttons of the row under the pointer and of the row with the focus: the menu of the name, and
 * copying the FQN and the source. They are rendered into cells of these rows, since in every row they
 * would be most of the table's elements. The last row that had the focus keeps them, so that they outlast
 * the focus while their menu is open. They show on hover and on focus.
 */
export function RowTools({ toolRows, rows }: RowToolsProps) {
  const { hovered, focused } = useStore(toolRows);
  return [...new Set([hovered, focused])].flatMap((row) => {
    const original = row?.isConnected ? rows[rowIndexOf(row)]?.original : undefined;
    if (row === undefined || original?.kind !== "version") return [];
    const { version } = original;
    const nameCell = openersIn(row)[0]?.parentElement;
    const key = row.dataset.index;
    return [
      toolsIn(nameCell, `name ${key}`, <NameTools version={version} />),
      toolsIn(sourceCellIn(row), `source ${key}`, <SourceTools version={version} />),
    ];
  });
}

function toolsIn(cell: Element | null | undefined, key: string, tools: ReactNode): ReactNode {
  return cell ? createPortal(tools, cell, key) : null;
}

/** Separate from the name, because the name is a link. The menu's button covers the end of a long name. */
function NameTools({ version }: { readonly version: ArtifactVersion }) {
  const { name, fqn } = version;
  return (
    <span className="tools">
      <button
        type="button"
        tabIndex={-1}
        aria-haspopup="menu"
        {...valueProps({ kind: "name", text: name })}
        className="flex size-6 items-center justify-center rounded-6 bg-(--row) text-2 hover:bg-press"
      >
        <ListFilter aria-hidden size={14} strokeWidth={1.5} />
        <span className="sr-only">
          Actions for the name <bdi translate="no">{name}</bdi>
        </span>
      </button>
      {fqn !== "" && (
        <CopyIcon
          key={openKeyOf(version)}
          tabIndex={-1}
          text={fqn}
          label={`Copy FQN of ${versionTitle(version)}`}
        />
      )}
    </span>
  );
}

function SourceTools({ version }: { readonly version: ArtifactVersion }) {
  const text = COLUMNS.source.value(version);
  if (text === undefined) return null;
  return (
    <span className="tools">
      <CopyIcon
        key={openKeyOf(version)}
        tabIndex={-1}
        text={text}
        label={`Copy source of ${versionTitle(version)}`}
      />
    </span>
  );
}
