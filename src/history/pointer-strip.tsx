import { useMemo, useState } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { formatCount } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { RoundChip, SquareChip } from "../ui/chip.tsx";
import type { Axis } from "../url-state/chart-state.ts";
import { Lane } from "./lane.tsx";
import { type PointerLane, pointerLanes } from "./pointer-lanes.ts";
import { type OpenVersion, VersionLink } from "./version-link.tsx";

interface PointerStripProps {
  /** In the order of the chart. */
  readonly versions: readonly ArtifactVersion[];
  readonly axis: Axis;
  readonly openIndex: number;
  readonly open: OpenVersion;
}

/** More lanes of each kind are shown on request. */
const SHOWN = 4;
/** Versions are named up to this number. */
const NAMED = 3;

/** Which versions have each alias and each tag now. The API doesn't tell which had them before. */
export function PointerStrip({ versions, axis, openIndex, open }: PointerStripProps) {
  const [showsAll, setShowsAll] = useState(false);
  const lanes = useMemo(() => pointerLanes(versions), [versions]);
  if (lanes.length === 0) return null;
  const shown = showsAll ? lanes : [...firstOf(lanes, "alias"), ...firstOf(lanes, "tag")];
  return (
    <section aria-label="Current aliases and tags" className="border-line-1 border-t px-4 py-2">
      <p className="text-3 text-label">Current aliases and tags, by {axis}</p>
      <ul>
        {shown.map((lane) => (
          <Lane
            key={`${lane.kind} ${lane.text}`}
            label={
              lane.kind === "alias" ? (
                <SquareChip text={lane.text} />
              ) : (
                <RoundChip text={lane.text} />
              )
            }
            at={lane.at}
            count={versions.length}
            openIndex={openIndex}
            tone={lane.kind}
          >
            <LaneText lane={lane} versions={versions} open={open} />
          </Lane>
        ))}
      </ul>
      {(showsAll || shown.length < lanes.length) && (
        <Button kind="plain" onClick={() => setShowsAll(!showsAll)} className="-ml-2 text-label">
          {showsAll ? "Show fewer" : `Show all ${formatCount(lanes.length)}`}
        </Button>
      )}
    </section>
  );
}

function firstOf(lanes: readonly PointerLane[], kind: PointerLane["kind"]): readonly PointerLane[] {
  return lanes.filter((lane) => lane.kind === kind).slice(0, SHOWN);
}

interface LaneTextProps extends Pick<PointerStripProps, "versions" | "open"> {
  readonly lane: PointerLane;
}

/** "version 21", or how many versions and the last one. */
function LaneText({ lane: { at }, versions, open }: LaneTextProps) {
  const named = at.length > NAMED ? at.slice(-1) : at;
  return (
    <>
      {at.length > NAMED && `${formatCount(at.length)} of ${formatCount(versions.length)}, last `}
      {named.map((index, position) => (
        <span key={index}>
          {position > 0 && ", "}
          <NumberLink version={versions[index]} open={open} />
        </span>
      ))}
    </>
  );
}

interface NumberLinkProps {
  readonly version: ArtifactVersion | undefined;
  readonly open: OpenVersion;
}

/** The number of a version, which opens it. */
export function NumberLink({ version, open }: NumberLinkProps) {
  if (version === undefined) return null;
  return (
    <VersionLink open={open} version={version} className="rounded-3 text-accent-text underline">
      <span className="sr-only">Version </span>
      {version.version ?? version.name}
    </VersionLink>
  );
}
