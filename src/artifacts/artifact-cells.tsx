import type { ReactElement, ReactNode } from "react";
import type { Artifact } from "../artifact/artifact.ts";
import { versionTitle } from "../artifact/artifact-version.ts";
import { formatCount } from "../lib/count.ts";
import { showTime } from "../lib/time.ts";
import { type CellContext, verbatim } from "../table/cell-values.tsx";
import { plainChips } from "../table/chips.tsx";
import { openerAttributes } from "../table/row-dom.ts";
import { timeTipProps, tipProps } from "../ui/data-attributes.ts";
import { EmptyValue } from "../ui/empty-value.tsx";
import {
  ARTIFACT_COLUMNS,
  type ArtifactCellKind,
  type ArtifactColumnId,
} from "../url-state/artifact-columns.ts";
import { useArtifactActions } from "./artifact-actions.ts";
import { matchAttributes, versionsLinkAttributes } from "./artifact-dom.ts";
import { newestFqn } from "./artifact-selection.ts";

/** What the cells of all rows need; the same object until one of them changes. */
export type ArtifactCellContext = Pick<CellContext, "zone" | "isPrinting" | "onMarked">;

/** What the cells of a row need besides. */
export interface RowContext extends ArtifactCellContext {
  /** The number of its versions. */
  readonly count: number | "counting" | "failed";
  /** Whether its newest version is only the one that is listed first. */
  readonly isListed: boolean;
}

interface CellProps {
  readonly id: ArtifactColumnId;
  readonly artifact: Artifact;
  /** The column's value for this artifact. */
  readonly text: string | undefined;
  readonly context: RowContext;
}

/** Renders each kind of cell. An empty cell has no content: the stylesheet shows a dash. */
const CELLS = {
  name: ({ id, artifact, context }) => (
    <td key={id}>
      <NameLink artifact={artifact} context={context} />
    </td>
  ),
  text: textCell,
  newest: ({ id, artifact, context }) => (
    <td key={id}>
      <NewestLink artifact={artifact} context={context} />
    </td>
  ),
  count: ({ id, context }) => (
    <td key={id}>
      <VersionCount count={context.count} />
    </td>
  ),
  alias: ({ id, text, context }) => (
    <td key={id}>{text && plainChips({ aliases: [text], tags: [] }, context)}</td>
  ),
  tags: ({ id, artifact, context }) => (
    <td key={id}>{plainChips({ aliases: [], tags: artifact.newest?.tags ?? [] }, context)}</td>
  ),
  time: timeCell,
} satisfies Readonly<Record<ArtifactCellKind, (props: CellProps) => ReactElement>>;

/** Renders a column's cell. */
export function artifactCell(id: ArtifactColumnId, artifact: Artifact, context: RowContext) {
  const { cell, value } = ARTIFACT_COLUMNS[id];
  return CELLS[cell]({ id, artifact, text: value(artifact), context });
}

function textCell({ id, text, context }: CellProps) {
  if (text === undefined) return <td key={id} />;
  return <td key={id}>{cutText(text, context, MATCHED[id])}</td>;
}

/** The columns of text that the search looks at. */
const MATCHED: { readonly [Id in ArtifactColumnId]?: "mlRepo" | "type" } = {
  ml_repo: "mlRepo",
  type: "type",
};

/** A text that is cut where it doesn't fit. */
export function cutText(
  text: string,
  { onMarked }: ArtifactCellContext,
  field?: "mlRepo" | "type",
): ReactNode {
  return (
    <span className="v" {...(field && matchAttributes(field))} {...tipProps(text, { when: "cut" })}>
      {verbatim(text, onMarked)}
    </span>
  );
}

function timeCell({ id, text, context }: CellProps) {
  if (text === undefined) return <td key={id} />;
  const shown = showTime(text, context.zone, Date.now());
  if (shown === undefined) return <td key={id}>{cutText(text, context)}</td>;
  return (
    <td key={id}>
      <time dateTime={text} className="time" {...timeTipProps(text)}>
        {shown.minutes}
        <span>{shown.seconds}</span>
      </time>
    </td>
  );
}

interface PartProps {
  readonly artifact: Artifact;
  readonly context: RowContext;
}

/** The name, as a link to all versions; the table's body handles the click. */
export function NameLink({ artifact, context }: PartProps) {
  const { versionsHrefOf } = useArtifactActions();
  const { name, fqn } = artifact;
  return (
    <a
      href={versionsHrefOf(artifact)}
      tabIndex={-1}
      className="n hover:underline"
      {...versionsLinkAttributes(fqn)}
      {...matchAttributes("name")}
      {...tipProps(name, { when: "cut" })}
    >
      {verbatim(name, context.onMarked)}
    </a>
  );
}

const MAY_BE_OLDER = "At least this one; a newer one may exist";

/** The newest version, as a link to this page with it open. It is marked where a newer one may exist. */
export function NewestLink({ artifact, context }: PartProps) {
  const { openHrefOf } = useArtifactActions();
  const { name, newest } = artifact;
  const fqn = newestFqn(artifact);
  if (newest === undefined || fqn === undefined) return <EmptyValue />;
  const { version } = newest;
  const link = (
    <a
      href={openHrefOf(fqn)}
      tabIndex={-1}
      aria-label={versionTitle({ name, version })}
      className="num w-fit text-accent-text hover:underline"
      {...openerAttributes(fqn)}
    >
      {verbatim(version)}
    </a>
  );
  if (!context.isListed) return link;
  return (
    <span className="flex justify-end gap-1" {...tipProps(MAY_BE_OLDER)}>
      <span className="text-3 text-tiny leading-5" aria-hidden>
        ≥
      </span>
      <span className="sr-only">{MAY_BE_OLDER}</span>
      <span>{link}</span>
    </span>
  );
}

/** How many versions there are; a dash if they can't be counted. */
export function VersionCount({ count }: Pick<RowContext, "count">) {
  if (count === "failed") return <EmptyValue />;
  if (count !== "counting") return <span className="num w-fit text-2">{formatCount(count)}</span>;
  return (
    <span className="num w-fit text-off">
      <span aria-hidden>…</span>
      <span className="sr-only">counting</span>
    </span>
  );
}
