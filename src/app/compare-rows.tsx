import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { chartableRows } from "../compare/chart-paths.ts";
import { baselineIn, type ComparedColumn, versionIn } from "../compare/compared-column.ts";
import type { ComparedRow } from "../compare/compared-row.ts";
import { emptyText } from "../compare/empty-text.ts";
import { highlightedColumns, toggled } from "../compare/highlighted-columns.ts";
import { Matrix } from "../compare/matrix.tsx";
import type { MatrixActions, MatrixModel } from "../compare/matrix-model.ts";
import { numberWidth } from "../compare/number-sizes.ts";
import { RowBar, type RowCounts } from "../compare/row-bar.tsx";
import { RowDialog } from "../compare/row-dialog.tsx";
import { Transposed } from "../compare/transposed.tsx";
import { lazyModule } from "../lib/lazy-module.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { CompareChart } from "./compare-chart.tsx";
import { CompareNotes } from "./compare-notes.tsx";
import { CompareRules } from "./compare-rules.tsx";
import type { CompareScope } from "./compare-scope.ts";
import { LazyLayer } from "./lazy-part.tsx";
import { useComparison } from "./use-comparison.ts";
import { useDirections } from "./use-directions.ts";
import { useMatrixActions } from "./use-matrix-actions.ts";

// biome-ignore lint/performance/noBarrelFile: what the page’s actions need is loaded with its rows
export { csvOf, markdownOf } from "./compare-export.ts";

/** Not part of the rows, which would be shown only after the code for menus. */
const directionMenuPart = lazyModule(() => import("./direction-menu.tsx"), "The menu");

interface CompareRowsProps {
  readonly scope: CompareScope;
  readonly searchField: RefObject<HTMLInputElement | null>;
}

/** The chart, the rules and the rows of the comparison, in one scroller. */
export function CompareRows({ scope: pageScope, searchField }: CompareRowsProps) {
  const { scope, onHighlight } = useHighlights(pageScope);
  const { url, columns } = scope;
  const [typed, setTyped] = useState<string>();
  const text = useDeferredValue(typed ?? url.q);
  const comparison = useComparison(columns, text, url.showsEqual);
  const { rows, sections, counts, unreadable } = comparison;
  const directions = useDirections(scope);
  const { directionOf } = directions;
  const sizes = useMemo(() => ({ numberWidth: numberWidth(rows) }), [rows]);
  const chartable = useMemo(() => chartableRows(rows, directionOf), [rows, directionOf]);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const model = useMemo<MatrixModel>(
    () => ({ columns, baseline: columns.findIndex(isBaseline), sections, directionOf, ...sizes }),
    [columns, sections, directionOf, sizes],
  );
  const [layer, setLayer] = useState<Layer>();
  const [isAdding, setAdding] = useState(false);
  const layers = useMemo(() => openersOf(setLayer), []);
  useEffect(() => whenIdle(directionMenuPart.preload), []);
  const actions = useMatrixActions(scope, { onHighlight, ...layers });
  const Layout = url.isTransposed ? Transposed : Matrix;

  return (
    <>
      <CompareNotes scope={scope} unreadable={unreadable} />
      <div ref={setScroller} className="@container min-h-0 flex-1 overflow-auto">
        <div className="comparison w-max min-w-full pb-8">
          <CompareChart {...{ scope, rows, chartable, directionOf }} />
          <Bar
            {...{ scope, searchField, counts }}
            onText={setTyped}
            isAddingRule={isAdding}
            onAddingRule={setAdding}
          />
          <CompareRules {...{ scope, rows, chartable, isAdding }} onAdding={setAdding} />
          <Layout {...{ model, actions, scroller }} />
          {counts.shown === 0 && <Nothing {...{ columns, text }} equal={counts.equal} />}
        </div>
      </div>
      <Layers {...{ layer, columns, directions }} onClose={() => setLayer(undefined)} />
    </>
  );
}

/** The lines that are colored among more than six, for as long as the page is open. */
function useHighlights(scope: CompareScope) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { columns } = scope;
  const highlighted = useMemo(() => highlightedColumns(columns, chosen), [columns, chosen]);
  const onHighlight = useCallback(
    (reference: string) => setChosen((before) => toggled(before, reference)),
    [],
  );
  return {
    scope: useMemo(() => ({ ...scope, columns: highlighted }), [scope, highlighted]),
    onHighlight,
  };
}

interface BarProps extends CompareRowsProps {
  readonly counts: RowCounts;
  /** What is typed; `undefined` once it is in the URL. */
  readonly onText: (text: string | undefined) => void;
  readonly isAddingRule: boolean;
  readonly onAddingRule: (isAdding: boolean) => void;
}

function Bar({ scope: { url, go, columns }, onText, ...props }: BarProps) {
  return (
    <RowBar
      {...props}
      text={url.q}
      onText={onText}
      onCommit={(q) => {
        go({ ...url, q }, { replace: true });
        onText(undefined);
      }}
      showsEqual={url.showsEqual}
      onShowsEqual={(showsEqual) => go({ ...url, showsEqual })}
      baseline={baselineIn(columns)?.label}
    />
  );
}

function isBaseline(column: ComparedColumn): boolean {
  return column.isBaseline;
}

/** What is open over the rows. */
type Layer =
  | { readonly kind: "row"; readonly row: ComparedRow }
  | { readonly kind: "direction"; readonly row: ComparedRow; readonly anchor: HTMLElement };

function openersOf(
  setLayer: (layer: Layer) => void,
): Pick<MatrixActions, "onDirection" | "onShow"> {
  return {
    onDirection: (row, anchor) => setLayer({ kind: "direction", row, anchor }),
    onShow: (row) => setLayer({ kind: "row", row }),
  };
}

interface LayersProps extends Pick<CompareScope, "columns"> {
  readonly layer: Layer | undefined;
  readonly directions: ReturnType<typeof useDirections>;
  readonly onClose: () => void;
}

function Layers({ layer, columns, directions, onClose }: LayersProps) {
  if (layer === undefined) return null;
  const { row } = layer;
  if (layer.kind === "direction")
    return (
      <LazyLayer part={directionMenuPart} onClose={onClose}>
        {({ DirectionMenu }) => (
          <DirectionMenu {...{ row, directions, onClose }} anchor={layer.anchor} />
        )}
      </LazyLayer>
    );
  const baseline = columns.findIndex(isBaseline);
  return <RowDialog {...{ row, columns, baseline, onClose }} />;
}

interface NothingProps extends Pick<CompareScope, "columns"> {
  readonly text: string;
  readonly equal: number;
}

/** No rows are left. */
function Nothing({ columns, text, equal }: NothingProps) {
  const there = columns.flatMap((column) => versionIn(column) ?? []).length;
  return (
    <p role="status" className="sticky left-0 w-[100cqw] px-4 py-8 text-2">
      {emptyText({ there, equal, text })}
    </p>
  );
}
