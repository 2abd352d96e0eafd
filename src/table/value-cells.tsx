import { type ArtifactVersion, versionTitle } from "../artifact/artifact-version.ts";
import { groupDigits } from "../lib/count.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { EmptyValue } from "../ui/empty-value.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { ColumnId } from "../url-state/columns.ts";

/** The props of every cell. */
export interface CellProps {
  readonly id: ColumnId;
  readonly version: ArtifactVersion;
  /** The column's value for this version. */
  readonly text: string | undefined;
}

interface ValueProps {
  /** The kind of value, for the menu that it opens. */
  readonly kind: string;
  /** The full value; without one, a dash is shown. */
  readonly text: string | undefined;
  /** The text that the cell shows instead of the value. */
  readonly label?: string | undefined;
  readonly className?: string;
}

/** A value, truncated in the middle, with its menu. */
export function Value({ kind, text, label, className = "text-2" }: ValueProps) {
  if (text === undefined || text === "") return <EmptyValue />;
  const named = label === undefined ? {} : { label };
  return (
    <ValueButton kind={kind} text={text} {...named} className="block min-w-0">
      <CutText text={label ?? text} className={className} />
    </ValueButton>
  );
}

interface NumberValueProps {
  readonly kind: string;
  readonly text: string;
  readonly shown?: string;
  readonly className: string;
}

/** A right-aligned number, never truncated. */
function NumberValue({ kind, text, shown = text, className }: NumberValueProps) {
  return (
    <ValueButton
      kind={kind}
      text={text}
      className={`ml-auto block whitespace-nowrap tabular-nums ${className}`}
    >
      <Verbatim text={shown} />
    </ValueButton>
  );
}

/** A number exactly as the API returned it. It may be any text. */
export function NumberCell({ id, text }: CellProps) {
  return text === undefined ? (
    <EmptyValue />
  ) : (
    <NumberValue kind={id} text={text} className="text-1" />
  );
}

/** The step of the run; muted without a run. */
export function StepCell({ version: { step, runId } }: CellProps) {
  if (step === undefined) return <EmptyValue />;
  const color = runId === undefined ? "text-3" : "text-1";
  return <NumberValue kind="run_steps" text={step} shown={groupDigits(step)} className={color} />;
}

/** The ML repo's name, which filters by its ID; without an ID it can only be copied. */
export function RepoCell({ version: { mlRepo, mlRepoId } }: CellProps) {
  if (mlRepoId === undefined) return <Value kind="ml_repo" text={mlRepo} />;
  return <Value kind="ml_repo_id" text={mlRepoId} label={mlRepo} />;
}

/** The location of the files. It can only be copied, since there is no filter for it. */
export function SourceCell({ version, text }: CellProps) {
  if (text === undefined) return <EmptyValue />;
  return (
    <span className="flex items-center gap-1">
      <CutText text={text} className="text-2" />
      <CopyIcon
        text={text}
        label={`Copy source of ${versionTitle(version)}`}
        className="ml-auto opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100"
      />
    </span>
  );
}

/** Prose, truncated at the end because its beginning says the most. */
export function ProseCell({ text }: CellProps) {
  if (text === undefined) return <EmptyValue />;
  return (
    <Verbatim
      text={text}
      layout="prose"
      {...tipProps(text, { when: "cut" })}
      className="block truncate text-2"
    />
  );
}
