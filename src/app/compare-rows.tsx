import { ChartLine } from "lucide-react";
import { memo, type RefObject, useCallback, useDeferredValue, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { chartableRows, chartRows, rulePaths } from "../compare/chart-paths.ts";
import { type ChartKind, ChartSection, pathsLabel } from "../compare/chart-section.tsx";
import { baselineIn, type ComparedColumn, versionIn } from "../compare/compared-column.ts";
import type { ComparedRow } from "../compare/compared-row.ts";
import { emptyText } from "../compare/empty-text.ts";
import { highlightedColumns, toggled } from "../compare/highlighted-columns.ts";
import { Matrix } from "../compare/matrix.tsx";
import type { MatrixActions, MatrixModel } from "../compare/matrix-model.ts";
import { numberWidth } from "../compare/number-sizes.ts";
import { PathPicker } from "../compare/path-picker.tsx";
import { RowBar, type RowCounts } from "../compare/row-bar.tsx";
import { RowDialog } from "../compare/row-dialog.tsx";
import { RulesRow } from "../compare/rules-row.tsx";
import { Transposed } from "../compare/transposed.tsx";
import { unknownPath } from "../compare/unknown-path.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { Button } from "../ui/button.tsx";
import { openPopover, PopoverButton } from "../ui/popover-button.tsx";
import {
  withBaseline,
  withChart,
  withoutCompared,
  withRule,
} from "../url-state/compare-transitions.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { checkedRules } from "./compare-export.ts";
import { CompareNotes } from "./compare-notes.tsx";
import type { CompareScope } from "./compare-scope.ts";
import { DirectionMenu } from "./direction-menu.tsx";
import { pageConfig } from "./page-config.ts";
import { useComparison } from "./use-comparison.ts";
import { useDirections } from "./use-directions.ts";

// biome-ignore lint/performance/noBarrelFile: what the page’s actions need is loaded with its rows
export { csvOf, markdownOf } from "./compare-export.ts";

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
  const actions = useMatrixActions(scope, onHighlight, setLayer);
  const Layout = url.isTransposed ? Transposed : Matrix;

  return (
    <>
      <CompareNotes scope={scope} unreadable={unreadable} />
      <div ref={setScroller} className="@container min-h-0 flex-1 overflow-auto">
        <div className="comparison w-max min-w-full pb-8">
          <Chart {...{ scope, rows, chartable, directionOf }} />
          <Bar
            {...{ scope, searchField, counts }}
            onText={setTyped}
            isAddingRule={isAdding}
            onAddingRule={setAdding}
          />
          <Rules {...{ scope, rows, chartable, isAdding }} onAdding={setAdding} />
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

interface RulesProps {
  readonly scope: CompareScope;
  readonly rows: readonly ComparedRow[];
  readonly chartable: readonly ComparedRow[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

const Rules = memo(function Rules({ scope, rows, chartable, ...adding }: RulesProps) {
  const { url, go, columns } = scope;
  const unknownPathOf = useMemo(() => unknownPathIn(columns, rows), [columns, rows]);
  const rules = useMemo(
    () =>
      checkedRules(url.rules, columns).map((rule) => ({
        ...rule,
        unknown: rule.path === undefined ? undefined : unknownPathOf(rule.path),
      })),
    [url.rules, columns, unknownPathOf],
  );
  const paths = useMemo(() => rulePaths(chartable), [chartable]);
  const onRule = (index: number, rule: string) => go(withRule(url, index, rule));
  return <RulesRow {...{ rules, columns, paths, unknownPathOf, onRule }} {...adding} />;
});

/** Tells the paths that no version has. */
function unknownPathIn(columns: readonly ComparedColumn[], rows: readonly ComparedRow[]) {
  const versions = columns.flatMap((column) => versionIn(column) ?? []);
  const known = rows.flatMap(({ section, path }) => (section === "metadata" ? [path] : []));
  return (path: string) => unknownPath(path, versions, known);
}

function isBaseline(column: ComparedColumn): boolean {
  return column.isBaseline;
}

/** What is open over the rows. */
type Layer =
  | { readonly kind: "row"; readonly row: ComparedRow }
  | { readonly kind: "direction"; readonly row: ComparedRow; readonly anchor: HTMLElement };

interface LayersProps extends Pick<CompareScope, "columns"> {
  readonly layer: Layer | undefined;
  readonly directions: ReturnType<typeof useDirections>;
  readonly onClose: () => void;
}

function Layers({ layer, columns, directions, onClose }: LayersProps) {
  if (layer === undefined) return null;
  const { row } = layer;
  if (layer.kind === "direction")
    return <DirectionMenu {...{ row, directions, onClose }} anchor={layer.anchor} />;
  const baseline = columns.findIndex(isBaseline);
  return <RowDialog {...{ row, columns, baseline, onClose }} />;
}

function useMatrixActions(
  { url, go, columns }: CompareScope,
  onHighlight: (reference: string) => void,
  setLayer: (layer: Layer) => void,
): MatrixActions {
  const navigate = useNavigate();
  const pathOf = (reference: string) => {
    const column = columns.find((each) => each.reference === reference);
    const version = column && versionIn(column);
    const open = version === undefined ? reference : openKeyOf(version);
    return paths.version({ ...INITIAL_STATE, open });
  };
  const hrefOfVersion = useStableCallback((it: string) => hrefOf(pageConfig.base, pathOf(it)));
  const onOpen = useStableCallback((reference: string) => void navigate(pathOf(reference)));
  const onBaseline = useStableCallback((reference: string) => go(withBaseline(url, reference)));
  const onRemove = useStableCallback((reference: string) => {
    focusNextColumn(url.versions, reference);
    go(withoutCompared(url, reference));
  });
  return useMemo(
    () => ({
      hrefOf: hrefOfVersion,
      onOpen,
      onBaseline,
      onHighlight,
      onRemove,
      onDirection: (row, anchor) => setLayer({ kind: "direction", row, anchor }),
      onShow: (row) => setLayer({ kind: "row", row }),
    }),
    [hrefOfVersion, onOpen, onBaseline, onHighlight, onRemove, setLayer],
  );
}

/** Before a column goes, moves the focus to the next one, or else to the one before it. */
function focusNextColumn(references: readonly string[], removed: string): void {
  // A single version is not shown as a column.
  if (references.length <= 2) {
    document.querySelector("main")?.focus();
    return;
  }
  const index = references.indexOf(removed);
  const next = references[index + 1] ?? references[index - 1];
  if (next === undefined) return;
  const head = document.querySelector<HTMLElement>(`[data-column="${CSS.escape(next)}"]`);
  // Not its button, with which a second press would remove another version.
  (head?.querySelector("a") ?? head)?.focus();
}

interface ChartProps {
  readonly scope: CompareScope;
  readonly rows: readonly ComparedRow[];
  /** Those of the rows that are offered. */
  readonly chartable: readonly ComparedRow[];
  readonly directionOf: MatrixModel["directionOf"];
}

/** Not shown where there is nothing to chart. On a phone, where it takes most of the screen, it is opened by a button. */
const Chart = memo(function Chart(props: ChartProps) {
  const { scope, rows, chartable, directionOf } = props;
  const { url, go, columns } = scope;
  const shown = chartRows(rows, chartable, url.metrics);
  const isPhone = useMediaQuery(PHONE);
  const [isOpened, setOpened] = useState(false);
  const isCollapsed = isPhone && !isOpened;
  if (shown.length === 0) return null;
  const kind: ChartKind = url.chart ?? (isCollapsed ? "off" : "parallel");
  const choose = (metrics: readonly string[]) => go({ ...url, metrics }, { replace: true });
  return (
    <ChartSection
      kind={kind}
      onKind={(next) => {
        setOpened(next !== "off");
        go(withChart(url, next));
      }}
      rows={shown}
      {...{ columns, directionOf }}
      picker={
        <>
          <PopoverButton id={PATHS_ID} icon={ChartLine} label={pathsLabel(shown.length)}>
            {() => (
              <PathPicker
                rows={[...new Set([...chartable, ...shown])]}
                chosen={shown.map(({ path }) => path)}
                onChosen={choose}
                onReset={() => choose([])}
              />
            )}
          </PopoverButton>
          {/* The other button isn’t there on a phone. */}
          <Button className="sm:hidden" onClick={() => openPopover(PATHS_ID)}>
            {pathsLabel(shown.length)}
          </Button>
        </>
      }
    />
  );
});

/** The ID of the popover that chooses the paths. */
const PATHS_ID = "compare-paths";

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
