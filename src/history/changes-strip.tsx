import { useMemo } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { countOf, formatCount } from "../lib/count.ts";
import { Verbatim } from "../ui/verbatim.tsx";
import type { Axis } from "../url-state/chart-state.ts";
import { type ChangedVersion, changesAlong, firstCompared } from "./changes-along.ts";
import { Lane } from "./lane.tsx";
import type { MetadataChanges } from "./metadata-changes.ts";
import { NumberLink } from "./pointer-strip.tsx";
import type { OpenVersion } from "./version-link.tsx";

interface ChangesStripProps {
  /** In the order of the chart. */
  readonly versions: readonly ArtifactVersion[];
  readonly axis: Axis;
  readonly openIndex: number;
  readonly open: OpenVersion;
}

/** Longer lists are cut; the Compare page has the rest. */
const SHOWN_VERSIONS = 100;
const SHOWN_PATHS = 12;

/** At which versions metadata keys appeared, vanished or changed their type. */
export function ChangesStrip({ versions, axis, openIndex, open }: ChangesStripProps) {
  const first = useMemo(() => firstCompared(versions), [versions]);
  const changed = useMemo(() => changesAlong(versions, first), [versions, first]);
  if (versions.length < 2) return null;
  return (
    <section aria-label="Changes of metadata keys" className="border-line-1 border-t px-4 py-2">
      <p className="text-3 text-label">
        Metadata keys added, removed or retyped, by {axis}
        {first > 0 && `; of the last ${formatCount(versions.length - first)} versions`}
      </p>
      <ul>
        <Lane
          label={<span className="text-body">Metadata keys</span>}
          at={changed.map(({ index }) => index).reverse()}
          count={versions.length}
          openIndex={openIndex}
          tone="change"
        >
          {changed.length === 0 ? "no changes" : `changed at ${countOf(changed.length, "version")}`}
        </Lane>
      </ul>
      {changed.length > 0 && <ChangesList changed={changed} open={open} />}
    </section>
  );
}

interface ChangesListProps {
  readonly changed: readonly ChangedVersion[];
  readonly open: OpenVersion;
}

function ChangesList({ changed, open }: ChangesListProps) {
  const more = changed.length - SHOWN_VERSIONS;
  return (
    <details>
      <summary className="w-fit cursor-pointer rounded-4 py-1 text-2 text-label hover:text-1">
        List the changes
      </summary>
      <ul className="flex flex-col gap-1 pb-2 text-label">
        {changed.slice(0, SHOWN_VERSIONS).map(({ version, index, changes }) => (
          <li key={index} className="break-words">
            <NumberLink version={version} open={open} />: <Changes changes={changes} />
          </li>
        ))}
        {more > 0 && <li>And {countOf(more, "earlier version")}</li>}
      </ul>
    </details>
  );
}

/** "+ eval.f1, − lr, type of epochs num → str". */
function Changes({ changes }: { readonly changes: MetadataChanges }) {
  const texts = [
    ...changes.appeared.map((path) => ["+ ", path, ""] as const),
    ...changes.vanished.map((path) => ["− ", path, ""] as const),
    ...changes.retyped.map(({ path, from, to }) => ["type of ", path, ` ${from} → ${to}`] as const),
  ];
  const more = texts.length - SHOWN_PATHS;
  return (
    <>
      {texts.slice(0, SHOWN_PATHS).map(([before, path, after], index) => (
        <span key={before + path}>
          {index > 0 && ", "}
          {before}
          <Verbatim text={path} className="font-mono text-1" />
          {after}
        </span>
      ))}
      {more > 0 && `, and ${formatCount(more)} more`}
    </>
  );
}
