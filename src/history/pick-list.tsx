import type { ReactNode } from "react";
import type { ApiPrefix } from "../artifact/api-prefix.ts";
import { mainSnippet } from "../artifact/snippets.ts";
import { CopyButton } from "../ui/copy.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { ChartState } from "../url-state/chart-state.ts";
import { titleOf } from "./chart-points.ts";
import { describePicks } from "./describe-picks.ts";
import { PickMark } from "./pick-mark.tsx";
import type { Checkpoint, SeriesModel } from "./series-model.ts";
import { ToleranceField } from "./tolerance-field.tsx";
import { type OpenVersion, VersionLink } from "./version-link.tsx";

interface PickListProps {
  readonly model: SeriesModel;
  readonly chart: ChartState;
  readonly onChart: (chart: ChartState) => void;
  readonly open: OpenVersion;
  /** Whether versions are of several artifacts. */
  readonly hasNames: boolean;
  readonly prefix: ApiPrefix;
}

/** The best, the earliest good and the last checkpoint: why, and what to do with each. */
export function PickList({ model, chart, onChart, ...actions }: PickListProps) {
  const { metrics, direction, tolerance, order, picks } = model;
  const { best, earliest, last } = picks;
  const [metric] = metrics;
  if (metric === undefined) return null;
  if (direction === undefined) {
    return <Hint>Choose whether higher or lower is better, and the best is marked.</Hint>;
  }
  if (best === undefined) {
    return (
      <Hint>
        No version has a finite number at <Verbatim text={metric} className="font-mono" />.
      </Hint>
    );
  }
  const reasons = describePicks(picks, { metric, direction, tolerance, axis: order });
  return (
    <section aria-label="Picked checkpoints" className="border-line-1 border-t px-4 py-2">
      <ToleranceField
        value={tolerance}
        onChange={(next) => onChart({ ...chart, tolerance: next })}
      />
      <ul className="flex flex-col">
        <PickRow kind="best" checkpoint={best} reason={reasons.best} {...actions} />
        <PickRow
          kind="earliest"
          checkpoint={earliest === best ? undefined : earliest}
          reason={reasons.earliest}
          {...actions}
        />
        <PickRow
          kind="last"
          checkpoint={last === best ? undefined : last}
          reason={reasons.last}
          {...actions}
        />
      </ul>
    </section>
  );
}

function Hint({ children }: { readonly children: ReactNode }) {
  return <p className="border-line-1 border-t px-4 py-2 text-2 text-label">{children}</p>;
}

interface PickProps extends Pick<PickListProps, "open" | "hasNames" | "prefix"> {
  readonly kind: "best" | "earliest" | "last";
  /** `undefined` if it is already named. */
  readonly checkpoint: Checkpoint | undefined;
  readonly reason: string | undefined;
}

function PickRow(props: PickProps) {
  const { kind, checkpoint, reason = "" } = props;
  return (
    <li className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 py-0.5">
      <span className="w-16 shrink-0">
        <PickMark kind={kind} />
      </span>
      <span className="min-w-0 flex-1 basis-60 break-words text-body tabular-nums">
        <Verbatim text={reason} layout="prose" />
      </span>
      <span className="flex flex-wrap items-center gap-2 print:hidden">
        {checkpoint !== undefined && <PickActions {...props} checkpoint={checkpoint} />}
      </span>
    </li>
  );
}

type PickActionsProps = Pick<PickListProps, "open" | "hasNames" | "prefix"> & {
  readonly checkpoint: Checkpoint;
};

function PickActions({ checkpoint: { key, version }, open, hasNames, prefix }: PickActionsProps) {
  const title = titleOf(version, hasNames, "version");
  const isOpen = key === open.openKey;
  return (
    <>
      <VersionLink
        open={open}
        version={version}
        isOpen={isOpen}
        isDisabled={isOpen}
        className="tint inline-flex h-7 items-center rounded-6 border border-line-2 bg-surface px-2 text-1 hover:bg-press aria-disabled:bg-transparent! aria-disabled:text-off max-sm:h-11 max-sm:px-4"
      >
        <span>
          Open <Verbatim text={title} />
        </span>
      </VersionLink>
      <CopyButton
        kind="outlined"
        text={mainSnippet(version, prefix)}
        label={`Copy snippet of ${title}`}
        caption="Copy snippet"
      />
    </>
  );
}
