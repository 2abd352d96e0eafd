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
      <ul className="flex flex-col">
        <PickRow kind="best" checkpoint={best} reason={reasons.best} {...actions} />
        <PickRow
          kind="earliest"
          checkpoint={earliest === best ? undefined : earliest}
          reason={reasons.earliest}
          {...actions}
        >
          <Tolerance
            value={tolerance}
            onChange={(next) => onChart({ ...chart, tolerance: next })}
          />
        </PickRow>
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
  readonly children?: ReactNode;
}

function PickRow(props: PickProps) {
  const { kind, checkpoint, reason = "", children } = props;
  return (
    <li className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 py-0.5">
      <span className="w-16 shrink-0">
        <PickMark kind={kind} />
      </span>
      <span className="min-w-0 flex-1 basis-60 break-words text-body tabular-nums">
        <Verbatim text={reason} layout="prose" />
      </span>
      <span className="flex flex-wrap items-center gap-2 print:hidden">
        {children}
        {checkpoint !== undefined && <PickActions {...props} checkpoint={checkpoint} />}
      </span>
    </li>
  );
}

type PickActionsProps = Pick<PickListProps, "open" | "hasNames" | "prefix"> & {
  readonly checkpoint: Checkpoint;
};

function PickActions({ checkpoint: { version }, open, hasNames, prefix }: PickActionsProps) {
  const title = titleOf(version, hasNames, "version");
  return (
    <>
      <VersionLink
        open={open}
        version={version}
        className="tint inline-flex h-7 items-center rounded-6 border border-line-2 bg-surface px-2 text-1 hover:bg-press max-sm:h-11 max-sm:px-4"
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

const TOLERANCES = [0, 0.1, 0.5, 1, 2, 5, 10, 20];

interface ToleranceProps {
  /** In percent. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Tolerance({ value, onChange }: ToleranceProps) {
  const options = [...new Set([...TOLERANCES, value])].sort((a, b) => a - b);
  return (
    <label className="flex items-center gap-2 text-2 text-label">
      Tolerance
      <select
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
        className="h-7 rounded-6 border border-line-3 bg-surface px-1 text-1 tabular-nums max-sm:h-11 max-sm:text-touch"
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option} %
          </option>
        ))}
      </select>
    </label>
  );
}
