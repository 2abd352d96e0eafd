// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { rowFrom } from "../api/test-row.ts";
import { waitFor } from "../lib/test-wait-for.ts";
import {
  type ColumnChoice,
  DEFAULT_COLUMNS,
  type SortChoice,
} from "../url-state/column-choices.ts";
import { type CellActions, CellActionsProvider } from "./cell-actions.ts";
import { RowFocus } from "./row-focus.ts";
import { NO_SELECTION } from "./selection.ts";
import { useVersionTable, type VersionTableModel } from "./use-version-table.ts";
import { VersionTable } from "./version-table.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

// A file that is gone, since the server has a newer build.
vi.mock("./virtual-body.tsx", () => {
  throw new TypeError("404");
});

function rowsOf(length: number) {
  return Array.from({ length }, (_, n) =>
    rowFrom({ id: `id-${n}`, fqn: `artifact:t/r/a:${n}`, created_at: "2026-01-01T00:00:00Z" }),
  );
}

const ROWS = rowsOf(20);
const ACTIONS: CellActions = {
  hrefOf: () => "/",
  onOpen: () => undefined,
  onOpenRaw: () => undefined,
  runUrlOf: () => undefined,
  onIntent: () => undefined,
};
const rowFocus = new RowFocus();
const nothing = () => undefined;

interface PageOptions {
  readonly rows?: typeof ROWS;
  readonly columns?: readonly ColumnChoice[];
  readonly sort?: SortChoice;
  readonly total?: number;
}

function renderPage(options: PageOptions = {}) {
  const { rows = ROWS, columns = DEFAULT_COLUMNS, sort, total = rows.length } = options;
  const now: { model?: VersionTableModel; open?: (openKey: string) => void } = {};
  function Page() {
    const [open, setOpen] = useState("");
    now.open = setOpen;
    const model = useVersionTable({
      rows,
      total,
      columns,
      onColumns: nothing,
      sort,
      onSort: nothing,
      selection: NO_SELECTION,
      onSelection: nothing,
    });
    now.model = model;
    return (
      <CellActionsProvider value={ACTIONS}>
        <VersionTable
          model={model}
          rowFocus={rowFocus}
          density="comfortable"
          open={open}
          isDimmed={false}
          request="offset=0"
        />
      </CellActionsProvider>
    );
  }
  const container = document.createElement("div");
  document.body.append(container);
  act(() => createRoot(container).render(<Page />));
  return { container, now };
}

/** The rules that the page has applied at run time. */
function appliedCss(): string {
  return document.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join("")
    .replaceAll(": ", ":");
}

it("dragging a column resizes it without rendering the cells again", () => {
  // Every cell of the column Created calls it once when it renders.
  const toISOString = vi.spyOn(Date.prototype, "toISOString");
  const { now } = renderPage();
  const minWidth = () => Number(/min-width:(\d+)px/.exec(appliedCss())?.[1]);
  expect(toISOString).toHaveBeenCalledTimes(ROWS.length);
  const before = minWidth();

  toISOString.mockClear();
  act(() => now.model?.onPreviewWidth("version", 164));
  expect(minWidth()).toBe(before + 100);
  act(() => now.model?.onPreviewWidth("version", 264));
  expect(toISOString).not.toHaveBeenCalled();
});

it("says that only the page is sorted, unless the page is the whole result", () => {
  const sort: SortChoice = { id: "step", descending: true };
  const headerOf = (total: number) => {
    const { container } = renderPage({ sort, total });
    const header = container.querySelector("th[aria-sort=descending]");
    return [header?.textContent, header?.querySelector("button")?.dataset.tip];
  };
  expect(headerOf(21)).toEqual(["Steppage", "Sort this page"]);
  expect(headerOf(20)).toEqual(["Step", "Sort"]);
});

it("renders every row of a long page if the part for virtual rows can't be loaded", async () => {
  const { container } = renderPage({ rows: rowsOf(101), columns: [{ id: "step" }] });
  const rows = () => container.querySelectorAll("tbody > tr:not([aria-hidden])");
  expect(rows()).toHaveLength(32);
  await act(() => waitFor(() => expect(rows()).toHaveLength(101)));
});

it("a row has few elements, and no style attribute", () => {
  const row = rowFrom({
    id: "id",
    fqn: "artifact:t/r/a:1",
    created_at: "2026-01-01T00:00:00Z",
    created_by_subject: { subjectId: "x", subjectType: "user", subjectDisplayName: "Mina" },
    aliases: ["prod"],
    tags: ["one", "two"],
    manifest: { name: "a", version: 1, step: 2, run_id: "0123456789abcdef0123456789abcdef" },
  });
  const { container } = renderPage({ rows: [row] });
  const rows = container.querySelectorAll("tbody > tr");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.querySelectorAll("[data-value-kind]").length).toBeGreaterThan(5);
  expect(container.querySelectorAll("tbody > tr, tbody > tr *").length).toBeLessThanOrEqual(28);
  expect(container.querySelectorAll("[style]")).toHaveLength(0);
});

it("opening another version renders only the two rows", () => {
  const toISOString = vi.spyOn(Date.prototype, "toISOString");
  const { now } = renderPage();
  const rendered = (openKey: string) => {
    toISOString.mockClear();
    act(() => now.open?.(openKey));
    return toISOString.mock.calls.length;
  };
  expect(rendered("artifact:t/r/a:3")).toBe(1);
  expect(rendered("artifact:t/r/a:4")).toBe(2);
});
