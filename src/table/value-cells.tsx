import {
  Bot,
  CircleUser,
  ExternalLink,
  type LucideIcon,
  Shield,
  User,
  Users,
  Workflow,
} from "lucide-react";
import { type ArtifactVersion, shortRunId, versionTitle } from "../artifact/artifact-version.ts";
import { sourceLabel } from "../artifact/source.ts";
import { groupDigits } from "../lib/count.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { EmptyValue } from "../ui/empty-value.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { useTableActions } from "./table-actions.ts";

export interface CellProps {
  readonly version: ArtifactVersion;
}

interface ValueProps {
  /** What the value is, for the menu that it opens. */
  readonly kind: string;
  /** The whole value; absent ones are a dash. */
  readonly text: string | undefined;
  /** What stands in the cell when that isn't the value itself. */
  readonly label?: string | undefined;
  readonly className?: string;
}

/** A value cut in the middle, which offers what can be done with it. */
export function Value({ kind, text, label, className = "text-2" }: ValueProps) {
  if (text === undefined || text === "") return <EmptyValue />;
  const named = label === undefined ? {} : { label };
  return (
    <ValueButton kind={kind} text={text} {...named} className="block min-w-0">
      <CutText text={label ?? text} className={className} />
    </ValueButton>
  );
}

/** A number at the right, whole whatever its length. */
function NumberValue({ kind, text, shown = text, className }: NumberValueProps) {
  return (
    <ValueButton
      kind={kind}
      text={text}
      className={`ml-auto block whitespace-nowrap tabular-nums ${className}`}
    >
      {shown}
    </ValueButton>
  );
}

interface NumberValueProps {
  readonly kind: string;
  readonly text: string;
  readonly shown?: string;
  readonly className: string;
}

/** The version's number, or the text it came as. */
export function VersionCell({ version: { version } }: CellProps) {
  if (version === undefined) return <EmptyValue />;
  return <NumberValue kind="version" text={version} className="text-1" />;
}

/** The step within the run; without a run it stands back. */
export function StepCell({ version: { step, runId } }: CellProps) {
  if (step === undefined) return <EmptyValue />;
  const rank = runId === undefined ? "text-3" : "text-1";
  return <NumberValue kind="run_steps" text={step} shown={groupDigits(step)} className={rank} />;
}

/** The ML repo by its name, filtered by its id; without one there is only the name to copy. */
export function RepoCell({ version: { mlRepo, mlRepoId } }: CellProps) {
  if (mlRepoId === undefined) return <Value kind="ml_repo" text={mlRepo} />;
  return <Value kind="ml_repo_id" text={mlRepoId} label={mlRepo} />;
}

/** A map, since a type may have any name, that of a part of every object too. */
const SUBJECT_ICONS: ReadonlyMap<string | undefined, LucideIcon> = new Map([
  ["user", User],
  ["serviceaccount", Bot],
  ["virtualaccount", Bot],
  ["agent-identity", Bot],
  ["team", Users],
  ["role", Shield],
  ["external-identity", ExternalLink],
  ["workload-identity", Workflow],
]);

/** Who made the version, with a sign for the kind of subject. */
export function CreatorCell({ version: { createdBy } }: CellProps) {
  if (createdBy === undefined) return <EmptyValue />;
  const Icon = SUBJECT_ICONS.get(createdBy.type) ?? CircleUser;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <Icon aria-hidden size={14} strokeWidth={1.5} className="shrink-0 text-3" />
      <Value kind="creator" text={createdBy.label} />
    </span>
  );
}

/** The head and the tail of a run id, and a link where the control plane has a page for it. */
export function RunCell({ version }: CellProps) {
  const { runUrlOf } = useTableActions();
  const { runId } = version;
  if (runId === undefined) return <EmptyValue />;
  const url = runUrlOf(version);
  return (
    <span className="flex items-center">
      <ValueButton kind="run_ids" text={runId} className="shrink-0">
        <span className="block font-mono text-2 text-code" data-tip={runId}>
          {shortRunId(runId)}
        </span>
      </ValueButton>
      {url !== undefined && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={`Open run ${runId}`}
          data-tip="Open the run"
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-6 text-3 hover:bg-press"
        >
          <ExternalLink aria-hidden size={12} strokeWidth={1.5} />
        </a>
      )}
    </span>
  );
}

/** Where the files are: nothing filters by it, so it is only copied. */
export function SourceCell({ version }: CellProps) {
  const text = sourceLabel(version.source);
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

/** A text that people wrote: cut at the end, as its head tells the most. */
export function DescriptionCell({ version: { description } }: CellProps) {
  if (description === undefined) return <EmptyValue />;
  return (
    <span className="block truncate text-2" data-tip={description} data-tip-when="cut">
      {description}
    </span>
  );
}
