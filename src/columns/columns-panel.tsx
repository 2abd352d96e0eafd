import { Search } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import type { Density } from "../ui/density.ts";
import { onlyFirstClick } from "../ui/only-first-click.ts";
import { Segmented } from "../ui/segmented.tsx";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import { COLUMN_IDS, type ColumnId } from "../url-state/columns.ts";
import { type ColumnActions, HiddenItem } from "./column-item.tsx";
import { columnMatcher } from "./column-matcher.ts";
import { isTextPath, type PathCounts, PathProposals, proposalsFor } from "./path-proposals.tsx";
import { ShownColumns } from "./shown-columns.tsx";
import { useMovedFocus } from "./use-moved-focus.ts";

interface ColumnsPanelProps extends FooterProps {
  /** The shown columns, in order. */
  readonly columns: readonly ColumnChoice[];
  /** The metadata paths of the page's rows. */
  readonly paths: PathCounts;
  readonly actions: ColumnActions;
}

/** Changes which columns the table shows, and in which order. Every change applies immediately. */
export function ColumnsPanel({ columns, paths, actions, ...footer }: ColumnsPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const onMoved = useMovedFocus(panel, columns);
  const [search, setSearch] = useState("");
  const isMatch = columnMatcher(search);
  const matches = columns.filter(({ id }) => isMatch(id));
  const hidden = COLUMN_IDS.filter(
    (id) => isMatch(id) && !columns.some((column) => column.id === id),
  );
  const proposals = proposalsFor(search, columns, paths);
  const { found, typed } = proposals;
  const isEmpty = matches.length + hidden.length + found.length === 0 && typed === undefined;

  function onShow(id: ColumnId, isShown: boolean): void {
    onMoved(id, isShown);
    actions.onShow(id, isShown);
  }

  return (
    <div ref={panel} className="flex min-h-0 w-84 flex-col max-sm:w-full">
      <ColumnSearch search={search} onSearch={setSearch} />
      <ShownColumns
        columns={columns}
        matches={matches}
        isText={(id) => isTextPath(id, paths)}
        actions={{ ...actions, onShow }}
      />
      {isEmpty && <p className="px-4 py-2 text-2">No results</p>}
      <div className="min-h-28 overflow-y-auto">
        <PathProposals
          {...proposals}
          rowCount={paths.rowCount}
          isWhole={paths.isWhole}
          {...{ columns, onShow }}
        />
        <HiddenColumns ids={hidden} onShow={onShow} />
      </div>
      <Footer {...footer} />
    </div>
  );
}

interface ColumnSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

function ColumnSearch({ search, onSearch }: ColumnSearchProps) {
  return (
    <div className="relative m-1 shrink-0">
      <Search
        aria-hidden
        size={14}
        strokeWidth={1.5}
        className="absolute top-1/2 left-2 -translate-y-1/2 text-3"
      />
      <input
        type="search"
        aria-label="Find a column"
        placeholder="Column or metadata path"
        value={search}
        onChange={({ target }) => onSearch(target.value)}
        className="h-8 w-full rounded-6 border border-line-3 bg-surface pr-2 pl-7 focus:border-accent max-sm:h-11 max-sm:text-touch"
      />
    </div>
  );
}

interface HiddenColumnsProps extends Pick<ColumnActions, "onShow"> {
  readonly ids: readonly ColumnId[];
}

function HiddenColumns({ ids, onShow }: HiddenColumnsProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <h2 className="px-4 pt-2 text-3 text-tiny">Hidden</h2>
      <ul aria-label="Hidden columns" onClickCapture={onlyFirstClick} className="px-1">
        {ids.map((id) => (
          <HiddenItem key={id} id={id} onShow={onShow} />
        ))}
      </ul>
    </>
  );
}

const DENSITY_OPTIONS = [
  { value: "comfortable", label: "Comfortable" },
  { value: "compact", label: "Compact" },
] as const;

interface FooterProps {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  /** Whether the columns are this browser's default. */
  readonly isDefault: boolean;
  readonly onSaveAsDefault: () => void;
  readonly onReset: () => void;
}

function Footer({ density, onDensity, isDefault, onSaveAsDefault, onReset }: FooterProps) {
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-1 border-line-1 border-t p-2">
      <Segmented label="Density" value={density} options={DENSITY_OPTIONS} onChange={onDensity} />
      <span className="flex-1" />
      <Button kind="plain" onClick={onReset}>
        Reset
      </Button>
      <Button kind="plain" disabled={isDefault} onClick={onSaveAsDefault}>
        Save as default
      </Button>
    </div>
  );
}
