import { type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { ApiPrefix } from "../artifact/api-prefix.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { LineChart } from "../charts/line-chart.tsx";
import { LineSample } from "../charts/line-sample.tsx";
import { ZoneContext } from "../ui/time.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { Axis, ChartState, Direction } from "../url-state/chart-state.ts";
import type { RememberedDirections } from "../url-state/metric-directions.ts";
import { alongAxis } from "./axis-value.ts";
import { ChangesStrip } from "./changes-strip.tsx";
import { ChartControls } from "./chart-controls.tsx";
import { chartOf } from "./chart-points.ts";
import { CompareBar } from "./compare-bar.tsx";
import { ModelNotes } from "./model-notes.tsx";
import { PickList } from "./pick-list.tsx";
import { PointerStrip } from "./pointer-strip.tsx";
import { RightFade } from "./right-fade.tsx";
import { type SeriesModel, seriesModel } from "./series-model.ts";
import { SeriesNotices, SeriesProgress, type SeriesState } from "./series-progress.tsx";
import { SeriesTable } from "./series-table.tsx";
import type { OpenVersion } from "./version-link.tsx";

export interface SeriesViewProps {
  readonly kind: "history" | "run";
  readonly versions: readonly ArtifactVersion[];
  readonly state: SeriesState;
  readonly chart: ChartState;
  readonly onChart: (chart: ChartState) => void;
  readonly remembered: RememberedDirections;
  readonly onDirection: (path: string, direction: Direction) => void;
  readonly open: OpenVersion;
  /** Whether versions are of several artifacts. */
  readonly hasNames: boolean;
  readonly prefix: ApiPrefix;
  /** After the number of versions: "of run a77c…". */
  readonly children?: ReactNode;
  /** A link to the comparison of versions. */
  readonly compareLink: (keys: readonly string[], label: string) => ReactNode;
}

const INITIAL_AXIS: Readonly<Record<SeriesViewProps["kind"], Axis>> = {
  history: "version",
  run: "step",
};

/** Versions that belong together: a chart of their metadata, and the same as a table. */
export function SeriesView(props: SeriesViewProps) {
  const { kind, versions, state, chart, onChart, remembered, open, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { selected, onSelect, onClear } = useSelected();
  const model = useMemo(
    () => seriesModel(versions, chart, INITIAL_AXIS[kind], remembered),
    [versions, chart, kind, remembered],
  );
  return (
    <>
      <div ref={scroller} className="@container min-h-0 flex-1 overflow-auto">
        <div className="sticky left-0 w-[100cqw]">
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line-1 border-b px-4 py-2">
            <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
              <SeriesProgress state={state} count={versions.length} />
              {children}
            </div>
            {versions.length > 0 && (
              <ChartControls {...{ model, chart, onChart }} onDirection={props.onDirection} />
            )}
          </div>
          <SeriesNotices state={state} />
          {versions.length > 0 && <AboveTable {...props} model={model} />}
        </div>
        {versions.length > 0 && (
          <div className="relative w-fit min-w-full">
            <SeriesTable
              label={kind === "run" ? "Versions of the run" : "Versions of the artifact"}
              hasNames={props.hasNames}
              {...{ model, scroller, open, selected, onSelect }}
            />
            <RightFade scroller={scroller} />
          </div>
        )}
      </div>
      <CompareBar
        keys={model.rows.flatMap(({ key }) => (selected.has(key) ? [key] : []))}
        compareLink={props.compareLink}
        onClear={onClear}
      />
    </>
  );
}

function useSelected() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const onSelect = useCallback((key: string, isSelected: boolean) => {
    setSelected((known) => {
      const next = new Set(known);
      if (isSelected) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  return { selected, onSelect, onClear: () => setSelected(new Set()) };
}

/** The controls name the lines, but aren't printed. */
function PrintedNames({ metrics }: { readonly metrics: readonly string[] }) {
  return (
    <p className="hidden print:block">
      {metrics.map((path, index) => (
        <span key={path} className="mr-4">
          <LineSample style={index} /> <Verbatim text={path} />
        </span>
      ))}
    </p>
  );
}

const CHART_HEIGHT = 300;

function AboveTable(props: SeriesViewProps & { readonly model: SeriesModel }) {
  const { kind, model, chart, onChart, open, hasNames, prefix } = props;
  const { axis, metrics, rows } = model;
  const zone = useContext(ZoneContext);
  const chartParts = useMemo(
    () => chartOf(model, zone, { hasEarliest: kind === "run", hasNames }),
    [model, zone, kind, hasNames],
  );
  // Not those of the rows, which change with the chart.
  const versions = useMemo(() => alongAxis(props.versions, axis), [props.versions, axis]);
  const openIndex = rows.findIndex(({ key }) => key === open.openKey);
  const strip = { versions, axis, openIndex, open };
  return (
    <>
      <ModelNotes model={model} leftOut={chartParts.leftOut} />
      {metrics.length > 0 && (
        <div className="px-2 pt-2">
          <PrintedNames metrics={metrics} />
          <LineChart
            label={`${metrics.join(", ")} by ${axis}`}
            series={chartParts.series}
            points={chartParts.points}
            marks={chartParts.marks}
            xLabel={axis}
            xKind={axis === "time" ? "time" : "number"}
            isLog={chart.isLog}
            openKey={open.openKey}
            onOpen={(key) => {
              const row = rows.find((each) => each.key === key);
              if (row !== undefined) open.onOpen(row.version);
            }}
            height={CHART_HEIGHT}
          />
        </div>
      )}
      {kind === "run" ? (
        <PickList {...{ model, chart, onChart, open, hasNames, prefix }} />
      ) : (
        <>
          <PointerStrip {...strip} />
          <ChangesStrip {...strip} />
        </>
      )}
    </>
  );
}
