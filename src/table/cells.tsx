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
import { type MouseEvent, type ReactNode, useId } from "react";
import { type ArtifactVersion, type Subject, titleOf } from "../artifact/artifact-version.ts";
import { groupDigits } from "../lib/count.ts";
import { GroupChip, PointerChip } from "../ui/chip.tsx";
import { CopyIcon } from "../ui/copy.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { Time } from "../ui/time.tsx";
import { useTableActions } from "./table-actions.ts";

interface CellProps {
  readonly version: ArtifactVersion;
}

/** An empty cell: a dash, said as "none". */
export function Absent() {
  return (
    <span className="text-off">
      <span aria-hidden>–</span>
      <span className="sr-only">none</span>
    </span>
  );
}

/** The opener of the row, a link to the list with this version open, and its FQN to copy. */
export function NameCell({ version }: CellProps) {
  const { hrefOf, onOpen, onIntent } = useTableActions();

  function onClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(version);
  }

  return (
    <div className="flex items-center gap-1">
      <a
        href={hrefOf(version)}
        aria-label={titleOf(version)}
        data-opener={version.fqn}
        onClick={onClick}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        className="min-w-0 rounded-3 text-1 max-sm:text-title max-sm:font-strong"
      >
        <CutText text={version.name} />
      </a>
      <CopyIcon
        text={version.fqn}
        label={`Copy FQN of ${titleOf(version)}`}
        className="ml-auto opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100 max-sm:hidden"
      />
    </div>
  );
}

export function VersionCell({ version: { version } }: CellProps) {
  return version === undefined ? (
    <Absent />
  ) : (
    <span className="text-1 tabular-nums max-sm:text-title">{version}</span>
  );
}

export function AliasesCell({ version: { aliases } }: CellProps) {
  const [first, ...others] = aliases;
  if (first === undefined) return <Absent />;
  return (
    <span className="flex items-center gap-1">
      <PointerChip text={first} />
      <More
        noun="aliases"
        chips={others.map((alias) => <PointerChip key={alias} text={alias} />)}
      />
    </span>
  );
}

const SHOWN_TAGS = 2;

export function TagsCell({ version: { tags } }: CellProps) {
  if (tags.length === 0) return <Absent />;
  const chips = [...new Set(tags)].map((tag) => <GroupChip key={tag} text={tag} />);
  return (
    <span className="flex items-center gap-1">
      {chips.slice(0, SHOWN_TAGS)}
      <More noun="tags" chips={chips.slice(SHOWN_TAGS)} />
    </span>
  );
}

interface MoreProps {
  readonly chips: readonly ReactNode[];
  readonly noun: string;
}

/** "+3", which opens the rest in a popover that hangs on it. */
function More({ chips, noun }: MoreProps) {
  const id = useId();
  if (chips.length === 0) return null;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${chips.length} more ${noun}`}
        className="shrink-0 rounded-3 px-1 text-2 text-label hover:bg-press"
      >
        +{chips.length}
      </button>
      <div
        id={id}
        popover="auto"
        className="fixed inset-auto m-1 max-w-80 flex-wrap gap-1 rounded-8 border border-line-2 bg-raised p-2 shadow-float [position-area:bottom_span-right] open:flex"
      >
        {chips}
      </div>
    </>
  );
}

/** A text of second rank, cut in the middle. */
export function TextCell({ text }: { readonly text: string | undefined }): ReactNode {
  return text === undefined ? <Absent /> : <CutText text={text} className="text-2" />;
}

const SUBJECT_ICONS: Readonly<Record<string, LucideIcon>> = {
  user: User,
  serviceaccount: Bot,
  virtualaccount: Bot,
  "agent-identity": Bot,
  team: Users,
  role: Shield,
  "external-identity": ExternalLink,
  "workload-identity": Workflow,
};

export function SubjectCell({ subject }: { readonly subject: Subject | undefined }) {
  if (subject === undefined) return <Absent />;
  const Icon = SUBJECT_ICONS[subject.type ?? ""] ?? CircleUser;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <Icon aria-hidden size={14} strokeWidth={1.5} className="shrink-0 text-3 max-sm:hidden" />
      <CutText text={subject.label} className="text-2" />
    </span>
  );
}

export function CreatedCell({ version: { createdAt } }: CellProps) {
  return createdAt === undefined ? <Absent /> : <Time text={createdAt} />;
}

/** The head and the tail of a run id, a link where the control plane has a page for it. */
export function RunCell({ version }: CellProps) {
  const { runUrlOf } = useTableActions();
  const { runId } = version;
  if (runId === undefined) return <Absent />;
  const url = runUrlOf(version);
  const text = (
    <span className="font-mono text-code" data-tip={runId}>
      {shortRunId(runId)}
    </span>
  );
  if (url === undefined) return text;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={`Run ${runId}`}
      className="rounded-3 text-accent-text hover:underline"
    >
      {text}
    </a>
  );
}

function shortRunId(runId: string): string {
  return runId.length > 12 ? `${runId.slice(0, 4)}…${runId.slice(-4)}` : runId;
}

export function StepCell({ version: { step, runId } }: CellProps) {
  if (step === undefined) return <Absent />;
  const rank = runId === undefined ? "text-3" : "text-1";
  return <span className={`tabular-nums ${rank}`}>{groupDigits(step)}</span>;
}
