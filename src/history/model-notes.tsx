import { countOf } from "../lib/count.ts";
import { Verbatim } from "../ui/verbatim.tsx";
import { MAX_METRICS } from "./default-metrics.ts";
import type { SeriesModel } from "./series-model.ts";
import { Note } from "./series-progress.tsx";

const NAMES = { step: "Steps", version: "Version numbers", time: "Times" };

/** What of the URL's chart can't be shown, beside the controls that change it. */
export function ModelNotes({
  model,
  leftOut,
}: {
  readonly model: SeriesModel;
  readonly leftOut: number;
}) {
  const { axis, fallbackFrom, withoutNumbers, paths, rows } = model;
  if (rows.length === 0) return null;
  return (
    <>
      {fallbackFrom !== undefined && (
        <Note>
          {NAMES[fallbackFrom]} are missing or all equal here, so the chart is by {axis}.
        </Note>
      )}
      {withoutNumbers.map((path) => (
        <Note key={path}>
          No version here has a number at <Verbatim text={path} className="font-mono text-1" />.
          {paths.length > 0 && " Choose another metric."}
        </Note>
      ))}
      {model.leftOut > 0 && (
        <Note>
          A chart has at most {MAX_METRICS} metrics; {countOf(model.leftOut, "other")} of the URL
          {model.leftOut === 1 ? " is" : " are"} left out.
        </Note>
      )}
      {leftOut > 0 && (
        <Note>
          {countOf(leftOut, "version")} without a {axis} {leftOut === 1 ? "is" : "are"} only in the
          table.
        </Note>
      )}
      {paths.length === 0 && <Note>No version here has numeric metadata.</Note>}
    </>
  );
}
