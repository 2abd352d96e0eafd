import { FlexRender } from "@tanstack/react-table";
import { TriangleAlert } from "lucide-react";
import { memo } from "react";
import type { Row } from "../api/schema.ts";
import { type ArtifactVersion, versionTitle } from "../artifact/artifact-version.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox, IN_CELL } from "../ui/checkbox.tsx";
import { isAtEnd } from "./cells.tsx";
import type { PlacedColumn } from "./column-layout.ts";
import { PhoneCell } from "./phone-cell.tsx";
import { useTableActions } from "./table-actions.ts";
import type { TableRow } from "./table-model.tsx";

const CELL =
  "h-8 overflow-clip border-line-1 border-b px-2 last:pr-4 in-data-[density=compact]:h-6.5 max-sm:h-auto max-sm:px-4 max-sm:py-1";
const STAYS = "sticky z-[1] bg-inherit";

/** What every row of the table has. */
interface PlaceProps {
  /** The row's place in the page, counted from 0. */
  readonly index: number;
  /** Given in a virtual table: measures the row by its `data-index`. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

/** Chooses the version at a place, or lets go of it; with Shift, all from the last one on. */
export type OnSelect = (index: number, selected: boolean, isRange: boolean) => void;

interface VersionRowProps extends PlaceProps {
  readonly row: TableRow;
  readonly version: ArtifactVersion;
  /** `undefined` on a phone, where a row is one cell of three lines. */
  readonly columns: readonly PlacedColumn[] | undefined;
  /** An empty cell at the end takes the width that is left. */
  readonly isFilled: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onSelect: OnSelect;
}

const NOWHERE: PlacedColumn = { id: "name", width: undefined, left: undefined };

/** A row of cells. Drawn anew only when its version or its state changes. */
export const VersionRow = memo(function VersionRow(props: VersionRowProps) {
  const { row, version, columns, isFilled, isOpen, isSelected, onSelect, index, measure } = props;
  const ground = isOpen || isSelected ? "bg-row" : "bg-surface hover:bg-hover";
  const bar = isOpen ? "shadow-[inset_2px_0] shadow-accent" : "";
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={measure && index + 2}
      aria-current={isOpen || undefined}
      className={`group/row ${ground}`}
    >
      {columns === undefined ? (
        <td className={`${CELL} ${bar}`}>
          <PhoneCell version={version} />
        </td>
      ) : (
        <>
          <td className={`${CELL} ${STAYS} left-0 p-0! ${bar}`}>
            <Checkbox
              aria-label={`Select ${versionTitle(version)}`}
              checked={isSelected}
              onChange={({ target, nativeEvent }) =>
                onSelect(index, target.checked, isWithShift(nativeEvent))
              }
              className={IN_CELL}
            />
          </td>
          {row.getAllCells().map((cell, place) => {
            const { id, left } = columns[place] ?? NOWHERE;
            const stays = left === undefined ? "" : STAYS;
            return (
              <td
                key={cell.id}
                style={{ left }}
                className={`${CELL} ${stays} ${isAtEnd(id) ? "text-right" : ""}`}
              >
                <FlexRender cell={cell} />
              </td>
            );
          })}
          {isFilled && <td aria-hidden className={CELL} />}
        </>
      )}
    </tr>
  );
});

/** A checkbox changes by a click, also at a key's command; the click knows the modifiers. */
function isWithShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}

interface MalformedRowProps extends PlaceProps {
  readonly row: Extract<Row, { kind: "malformed" }>;
  /** How many columns the table has. */
  readonly span: number;
}

/** A row that isn't what the contract says: it says what is wrong, and opens as it came. */
export function MalformedRow({ row, span, index, measure }: MalformedRowProps) {
  const { onOpenRaw } = useTableActions();
  const { problem, raw } = row;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={measure && index + 2}
      className="bg-surface hover:bg-hover"
    >
      <td colSpan={span} className={`${CELL} pl-4`}>
        <span className="flex items-center gap-2">
          <TriangleAlert
            aria-hidden
            size={16}
            strokeWidth={1.5}
            className="shrink-0 text-warn-text"
          />
          <span className="min-w-0 truncate" data-tip={problem} data-tip-when="cut">
            Unreadable row: {problem}
          </span>
          <Button className="h-6 in-data-[density=compact]:h-5" onClick={() => onOpenRaw(raw)}>
            Open raw JSON
          </Button>
        </span>
      </td>
    </tr>
  );
}
