import { useId } from "react";
import { ORDERS, SortButton } from "../table/header-cell.tsx";
import { Checkbox, IN_CELL } from "../ui/checkbox.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import {
  ARTIFACT_COLUMN_IDS,
  ARTIFACT_COLUMNS,
  type ArtifactColumnId,
} from "../url-state/artifact-columns.ts";
import type { ArtifactTable } from "./use-artifact-table.ts";

/** The header row, with a checkbox that selects all artifacts that are shown. */
export function ArtifactHeader({ table }: { readonly table: ArtifactTable }) {
  return (
    <thead className="sticky top-0 z-head">
      <tr className="bg-surface" aria-rowindex={1}>
        <td className="relative h-8 border-line-2 border-b p-0">
          <SelectAll table={table} />
        </td>
        {ARTIFACT_COLUMN_IDS.map((id) => (
          <HeaderCell key={id} id={id} table={table} />
        ))}
        <td aria-hidden className="border-line-2 border-b p-0" />
      </tr>
    </thead>
  );
}

function SelectAll({ table }: { readonly table: ArtifactTable }) {
  const isAll = table.getIsAllRowsSelected();
  return (
    <Checkbox
      aria-label="Select all artifacts shown"
      checked={isAll}
      indeterminate={!isAll && table.getIsSomeRowsSelected()}
      disabled={table.options.data.every(({ newest }) => newest === undefined)}
      onChange={table.getToggleAllRowsSelectedHandler()}
      className={IN_CELL}
    />
  );
}

interface HeaderCellProps {
  readonly id: ArtifactColumnId;
  readonly table: ArtifactTable;
}

function HeaderCell({ id, table }: HeaderCellProps) {
  const labelId = useId();
  const { label, sort } = ARTIFACT_COLUMNS[id];
  const column = table.getColumn(id);
  const sorted = column?.getIsSorted() ?? false;
  if (column === undefined || sort === undefined) return <UnsortedHeader id={id} />;
  return (
    <th
      scope="col"
      aria-labelledby={labelId}
      aria-sort={sorted === false ? "none" : ORDERS[sorted]}
      className={`${HEADER} p-0 ${sorted === false ? "text-3" : "text-1"}`}
    >
      <SortButton {...ARTIFACT_COLUMNS[id]} {...{ label, column, labelId }} isPage={false} />
    </th>
  );
}

const UNSORTED = "Counted for the rows in view only, so it can’t be sorted by";

/** It can't be sorted by, and says why. */
function UnsortedHeader({ id }: Pick<HeaderCellProps, "id">) {
  return (
    <th scope="col" className={`${HEADER} px-2 text-3`}>
      <span {...tipProps(UNSORTED)}>{ARTIFACT_COLUMNS[id].label}</span>
      <span className="sr-only"> ({UNSORTED})</span>
    </th>
  );
}

const HEADER = "relative h-8 border-line-2 border-b font-normal text-label";

/** On a phone a row is a single cell, and the header is for screen readers only. */
export function PhoneHeader() {
  return (
    <thead className="sr-only">
      <tr aria-rowindex={1}>
        <th scope="col">Artifact</th>
      </tr>
    </thead>
  );
}
