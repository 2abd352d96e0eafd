import type { ReactElement } from "react";
import { shortRunId } from "../artifact/artifact-version.ts";
import { groupDigits } from "../lib/count.ts";
import { showTime } from "../lib/time.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { Verbatim } from "../ui/verbatim.tsx";
import { type CellKind, COLUMNS, type ColumnId, isBuiltInColumnId } from "../url-state/columns.ts";
import { type CellProps, valueButton, verbatim } from "./cell-values.tsx";
import { chipButtons } from "./chips.tsx";
import { nameLink } from "./name-link.tsx";
import { sourceCellAttributes } from "./row-dom.ts";

type CellFunction = (props: CellProps) => ReactElement;

/**
 * Renders each kind of cell. These are functions rather than components, because a page has hundreds of
 * cells; the row is the component. An empty cell has no content: the stylesheet shows a dash.
 */
const CELLS = {
  name: ({ id, version, context }) => <td key={id}>{nameLink(version, context)}</td>,
  text: ({ id, text, context }) => (
    <td key={id}>{valueButton({ kind: id, text, className: "v" }, context)}</td>
  ),
  prose: proseCell,
  code: ({ id, text, context }) => (
    <td key={id}>{valueButton({ kind: id, text, className: "v mono" }, context)}</td>
  ),
  number: numberCell,
  time: timeCell,
  aliases: ({ id, version, context }) => (
    <td key={id}>{chipButtons("alias", "aliases", version.aliases, context)}</td>
  ),
  tags: ({ id, version, context }) => (
    <td key={id}>{chipButtons("tag", "tags", version.tags, context)}</td>
  ),
  "ml-repo": repoCell,
  creator: creatorCell,
  run: runCell,
  step: stepCell,
  source: sourceCell,
} satisfies Readonly<Record<CellKind, CellFunction>>;

/** Renders a column's cell. */
export function cellOf(id: ColumnId, { version, context }: Omit<CellProps, "id" | "text">) {
  // The ellipsis is that of a path until its code is loaded.
  if (!isBuiltInColumnId(id))
    return context.paths?.cellOf(id, version, context) ?? <td key={id}>…</td>;
  const { cell, value } = COLUMNS[id];
  return CELLS[cell]({ id, version, text: value(version), context });
}

/** Prose, truncated at the end because its beginning says the most. */
function proseCell({ id, text }: CellProps) {
  if (text === undefined) return <td key={id} />;
  return (
    <td key={id}>
      <Verbatim
        text={text}
        layout="prose"
        translate="yes"
        {...tipProps(text, { when: "cut" })}
        className="block truncate text-2"
      />
    </td>
  );
}

/** A number exactly as the API returned it. It may be any text. */
function numberCell({ id, text, context }: CellProps) {
  const value = { kind: id, text, shown: text && verbatim(text), className: "num" };
  return <td key={id}>{valueButton(value, context)}</td>;
}

/** A time. It can only be copied, since there is no filter for it. The tooltip shows it in full. */
function timeCell({ id, text, context }: CellProps) {
  const shown = text === undefined ? undefined : showTime(text, context.zone, Date.now());
  const { minutes, seconds } = shown ?? {};
  const label = minutes === undefined ? undefined : [minutes, <span key="seconds">{seconds}</span>];
  const value = { kind: id, text, time: shown && text, shown: label, className: "time" };
  return <td key={id}>{valueButton(value, context)}</td>;
}

/** The ML repo's name, which filters by its ID; without an ID it can only be copied. */
function repoCell({ id, version: { mlRepo, mlRepoId }, context }: CellProps) {
  const value =
    mlRepoId === undefined
      ? { kind: "ml_repo", text: mlRepo }
      : { kind: "ml_repo_id", text: mlRepoId, label: mlRepo };
  return <td key={id}>{valueButton({ ...value, className: "v" }, context)}</td>;
}

/** A set, because a type can have any name. The stylesheet has the icons. */
const SUBJECTS_WITH_ICON: ReadonlySet<string | undefined> = new Set([
  "user",
  "serviceaccount",
  "virtualaccount",
  "agent-identity",
  "team",
  "role",
  "external-identity",
  "workload-identity",
]);

/** Who created the version, with an icon for the type of subject. */
function creatorCell({ id, version: { createdBy }, context }: CellProps) {
  if (createdBy === undefined) return <td key={id} />;
  const { type, label } = createdBy;
  return (
    <td key={id} className={SUBJECTS_WITH_ICON.has(type) ? `by ${type}` : "by"}>
      {valueButton({ kind: "creator", text: label, className: "v" }, context)}
    </td>
  );
}

/** The start and end of the run ID, whole on paper, and a link if the control plane has a page for the run. */
function runCell({ id, version, context }: CellProps) {
  const { runId } = version;
  if (runId === undefined) return <td key={id} />;
  const url = context.runUrlOf(version);
  const shown = verbatim(context.isPrinting ? runId : shortRunId(runId));
  const value = { kind: "run_ids", text: runId, shown, tip: runId, className: "mono" };
  return (
    <td key={id} className="run">
      {valueButton(value, context)}
      {url !== undefined && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          tabIndex={-1}
          aria-label={`Open run ${runId}`}
          {...tipProps("Open run")}
          className="out"
        />
      )}
    </td>
  );
}

/** The step of the run; muted without a run. */
function stepCell({ id, version: { step, runId }, context }: CellProps) {
  if (step === undefined) return <td key={id} />;
  const className = runId === undefined ? "num text-3" : "num";
  const value = { kind: "run_steps", text: step, shown: verbatim(groupDigits(step)), className };
  return <td key={id}>{valueButton(value, context)}</td>;
}

/** The location of the files, without a menu, since there is no filter for it. */
function sourceCell({ id, text, context }: CellProps) {
  if (text === undefined) return <td key={id} />;
  return (
    <td key={id} {...sourceCellAttributes}>
      <span className="v" {...tipProps(text, { when: "cut" })}>
        {verbatim(text, context.onMarked)}
      </span>
    </td>
  );
}
