import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Row } from "../api/schema.ts";
import { rowFrom } from "../api/test-row.ts";
import {
  type ColumnChoice,
  DEFAULT_COLUMNS,
  type SortChoice,
  writeColumns,
} from "../url-state/column-choices.ts";
import { NO_SELECTION, type Selection } from "./selection.ts";
import { useVersionTable, type VersionTableModel } from "./use-version-table.ts";

export function testRow(id: string, manifest: object, fields: object = {}): Row {
  return rowFrom({ id, fqn: `artifact:t/r/${id}`, manifest, ...fields });
}

export const ROWS = [
  testRow("a", { step: 10, name: "v10" }),
  rowFrom({ id: 1 }),
  testRow("b", { name: "v2" }),
  testRow("c", { step: "9", name: "v10" }),
  testRow("d", { step: 10, name: "V3" }),
];

export interface TestTableOptions {
  readonly rows?: readonly Row[];
  readonly columns?: readonly ColumnChoice[];
  readonly sort?: SortChoice | undefined;
}

/** The table in a component that owns columns, sort and selection, as the list page does. */
export function renderTable({
  rows = ROWS,
  columns: initial = DEFAULT_COLUMNS,
  sort: first,
}: TestTableOptions = {}) {
  const now: { model?: VersionTableModel; columns?: string; sort?: unknown; selected?: string[] } =
    {};
  function Page() {
    const [columns, onColumns] = useState(initial);
    const [sort, onSort] = useState(first);
    const [selection, onSelection] = useState<Selection>(NO_SELECTION);
    const total = rows.length;
    const options = { rows, total, columns, onColumns, sort, onSort, selection, onSelection };
    now.model = useVersionTable(options);
    now.columns = writeColumns(columns);
    now.sort = sort;
    now.selected = [...selection.keys()];
    return null;
  }
  const root = createRoot(document.createElement("div"));
  act(() => root.render(<Page />));
  const unmount = () => act(() => root.unmount());
  const model = () => {
    if (now.model === undefined) throw new Error("The table was not rendered");
    return now.model;
  };
  return { now, model, table: () => model().table, unmount };
}
