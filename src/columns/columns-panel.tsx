import { Search } from "lucide-react";
import { useRef, useState } from "react";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import type { Density } from "../ui/density.ts";
import { Segmented } from "../ui/segmented.tsx";
import {
  inShownOrder,
  withMoved,
  withPinned,
  withShown,
  withWidth,
} from "../url-state/column-transitions.ts";
import {
  COLUMN_IDS,
  COLUMN_LABELS,
  type ColumnChoice,
  type ColumnId,
} from "../url-state/columns.ts";
import { ColumnItem } from "./column-item.tsx";
import { useMovedFocus } from "./use-moved-focus.ts";

interface ColumnsPanelProps {
  readonly columns: readonly ColumnChoice[];
  readonly onColumns: (next: readonly ColumnChoice[]) => void;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  /** The columns in sight are those that this browser keeps. */
  readonly isDefaultKept: boolean;
  readonly onKeepAsDefault: () => void;
  readonly onReset: () => void;
}

const DENSITY_OPTIONS = [
  { value: "comfortable", label: "Comfortable" },
  { value: "compact", label: "Compact" },
] as const;

/** Which columns the list has, in which order; each change shows at once, and in the address. */
export function ColumnsPanel(props: ColumnsPanelProps) {
  const { columns, onColumns, density, onDensity, isDefaultKept, onKeepAsDefault, onReset } = props;
  const panel = useRef<HTMLDivElement>(null);
  const onMoved = useMovedFocus(panel, columns);
  const [search, setSearch] = useState("");
  const shown = inShownOrder(columns);
  const hidden = COLUMN_IDS.filter((id) => !shown.some((column) => column.id === id));
  const matches = (id: ColumnId) =>
    COLUMN_LABELS[id].toLowerCase().includes(search.trim().toLowerCase());

  function onShown(id: ColumnId, isShown: boolean): void {
    onMoved(id, isShown);
    onColumns(withShown(columns, id, isShown));
  }

  function onMove(id: ColumnId, to: number): void {
    const next = withMoved(columns, id, to);
    onColumns(next);
    const place = next.findIndex((column) => column.id === id) + 1;
    announce(`${COLUMN_LABELS[id]}: ${place} of ${next.length}`);
  }

  return (
    <div ref={panel} className="flex max-h-[inherit] w-84 flex-col max-sm:w-full">
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
          placeholder="Column"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          className="h-8 w-full rounded-6 border border-line-3 bg-surface pr-2 pl-7 focus:border-accent max-sm:h-11 max-sm:text-touch"
        />
      </div>
      <ul aria-label="Columns shown" className="min-h-0 overflow-y-auto px-1">
        {shown.map((column, place) =>
          matches(column.id) ? (
            <ColumnItem
              key={column.id}
              column={column}
              place={place}
              onShown={() => onShown(column.id, false)}
              onPinned={(pinned) => onColumns(withPinned(columns, column.id, pinned))}
              onOwnWidth={() => onColumns(withWidth(columns, column.id, undefined))}
              onMove={(to) => onMove(column.id, to)}
              onDropHere={(from) => {
                const dropped = shown[from];
                if (dropped !== undefined) onMove(dropped.id, place);
              }}
            />
          ) : null,
        )}
      </ul>
      {!COLUMN_IDS.some(matches) && <p className="px-4 py-2 text-2">No column is called that.</p>}
      {hidden.some(matches) && (
        <>
          <h2 className="px-4 pt-2 text-3 text-tiny">Not shown</h2>
          <ul aria-label="Columns not shown" className="min-h-0 overflow-y-auto px-1">
            {hidden.filter(matches).map((id) => (
              <ColumnItem key={id} column={{ id }} onShown={() => onShown(id, true)} />
            ))}
          </ul>
        </>
      )}
      <div className="flex shrink-0 flex-wrap items-center gap-1 border-line-1 border-t p-2">
        <Segmented label="Density" value={density} options={DENSITY_OPTIONS} onChange={onDensity} />
        <span className="flex-1" />
        <Button kind="plain" onClick={onReset}>
          Reset
        </Button>
        <Button kind="plain" disabled={isDefaultKept} onClick={onKeepAsDefault}>
          Keep as default
        </Button>
      </div>
    </div>
  );
}
