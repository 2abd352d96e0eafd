import { useMemo } from "react";
import { SeriesView } from "../history/series-view.tsx";
import { CopyIcon } from "../ui/copy.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { ofSameArtifact, ofSameRun, runFilters } from "./related-versions.ts";
import { useSeries } from "./use-series.ts";
import { type SeriesTabProps, useSeriesView } from "./use-series-view.tsx";

/** The versions of the open version’s run. */
export function RunView(props: SeriesTabProps) {
  const { runId } = props.version;
  if (runId === undefined) {
    return (
      <StateBlock role="status" title="No run">
        <p>This version wasn’t logged by a run, so there are no checkpoints beside it.</p>
      </StateBlock>
    );
  }
  return <Run {...props} runId={runId} />;
}

function Run({ runId, ...props }: SeriesTabProps & { readonly runId: string }) {
  const { scope, version } = props;
  const { series, state } = useSeries(runFilters(scope.state, runId));
  const { shared, notice } = useSeriesView(props);
  const { chart, onChart } = shared;
  const ofRun = useMemo(
    () => (series === undefined ? [] : ofSameRun(series.versions, version)),
    [series, version],
  );
  const ofArtifact = useMemo(
    () => (ofRun.length === 0 ? [] : ofSameArtifact(ofRun, version)),
    [ofRun, version],
  );
  const hasOthers = ofArtifact.length < ofRun.length;
  const { isWholeRun } = chart;
  return (
    <>
      {notice}
      <SeriesView
        {...shared}
        state={state}
        versions={isWholeRun ? ofRun : ofArtifact}
        kind="run"
        hasNames={isWholeRun && hasOthers}
      >
        <span className="flex min-w-0 items-center gap-2">
          <span className="shrink-0 text-2">of run</span>
          <Verbatim text={runId} className="min-w-0 break-all font-mono text-code" />
          <CopyIcon text={runId} label="Copy run ID" />
        </span>
        {(hasOthers || isWholeRun) && (
          <Segmented
            label="Artifacts"
            value={isWholeRun ? "run" : "artifact"}
            options={SCOPES}
            onChange={(value) => onChart({ ...chart, isWholeRun: value === "run" })}
          />
        )}
      </SeriesView>
    </>
  );
}

const SCOPES = [
  { value: "artifact", label: "This artifact" },
  { value: "run", label: "All artifacts of the run" },
] as const;
