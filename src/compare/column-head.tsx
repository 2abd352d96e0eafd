import { X } from "lucide-react";
import { memo, type ReactNode } from "react";
import { LineSample } from "../charts/line-sample.tsx";
import { groupDigits } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { SquareChip } from "../ui/chip.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { isPlainClick } from "../ui/plain-click.ts";
import { Time } from "../ui/time.tsx";
import { Characters, Verbatim } from "../ui/verbatim.tsx";
import type { ComparedColumn } from "./compared-column.ts";
import { MAX_COLORED } from "./highlighted-columns.ts";
import type { MatrixActions } from "./matrix-model.ts";

interface ColumnHeadProps {
  readonly column: ComparedColumn;
  /** Whether the name is above the version, since the versions are of several artifacts. */
  readonly hasName: boolean;
  readonly actions: MatrixActions;
}

/** A version: its number, what points to it, when it was made, or why it isn't there. */
export const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps) {
  const { column, hasName, actions } = props;
  const { reference } = column;
  return (
    <div
      data-column={reference}
      tabIndex={-1}
      className="flex min-w-0 flex-col items-stretch font-normal"
    >
      <div className="flex min-h-7 items-center gap-2 max-sm:flex-wrap max-sm:gap-y-0 print:flex-wrap print:gap-y-0">
        <Sample column={column} actions={actions} />
        <Title column={column} actions={actions} />
        {column.isBaseline && (
          <span className="hidden whitespace-nowrap font-strong print:inline">Baseline</span>
        )}
        <span className="ml-auto flex shrink-0 items-center max-sm:-mr-2 max-sm:ml-0 max-sm:w-[calc(100%+8px)] max-sm:justify-between print:hidden">
          {canBeBaseline(column) && <BaselineButton column={column} actions={actions} />}
          <IconButton
            icon={X}
            size="small"
            label={`Remove ${column.label}`}
            data-remove={reference}
            onClick={() => actions.onRemove(reference)}
            className="max-sm:size-11"
          />
        </span>
      </div>
      <Reference column={column} />
      <Facts column={column} hasName={hasName} />
    </div>
  );
});

type PartProps = Pick<ColumnHeadProps, "column" | "actions">;

/** What leads to the version, and which other column has it too, in one line. */
function Reference({ column: { pointer, duplicateOf } }: Pick<ColumnHeadProps, "column">) {
  const same = duplicateOf === undefined ? undefined : `Same version as ${duplicateOf}`;
  const text = [pointer, same].filter((part) => part !== undefined).join(" · ");
  if (text === "") return null;
  return (
    <p className="truncate text-label" {...tipProps(text, { when: "cut" })}>
      {pointer !== undefined && (
        <span className="text-accent-text">
          <Characters text={pointer} layout="block" />
        </span>
      )}
      {pointer !== undefined && same !== undefined && <span className="text-3"> · </span>}
      {same !== undefined && <span className="text-warn-text">{same}</span>}
    </p>
  );
}

function canBeBaseline({ state }: ComparedColumn): boolean {
  return state.kind === "shown" || state.kind === "loading";
}

/** A piece of the version's line; among more than six, a click colors it. */
function Sample({ column: { reference, label, style, highlight }, actions }: PartProps) {
  if (highlight === undefined) return <LineSample style={style} />;
  const isFull = highlight === "full";
  const tip = isFull
    ? `Up to ${MAX_COLORED} versions can be highlighted`
    : "Highlight in the chart";
  return (
    <button
      type="button"
      aria-label={`Highlight ${label}`}
      aria-pressed={highlight === "on"}
      aria-disabled={isFull || undefined}
      onClick={() => !isFull && actions.onHighlight(reference)}
      {...tipProps(tip)}
      className="tint -mx-1 inline-flex size-6 shrink-0 items-center justify-center rounded-4 hover:bg-press max-sm:h-11 print:m-0 print:w-auto"
    >
      <LineSample style={style} />
    </button>
  );
}

function Title({ column: { reference, label, state }, actions }: PartProps) {
  if (state.kind !== "shown") {
    return (
      <span className="min-w-0 truncate text-2 text-title tabular-nums" {...tipProps(reference)}>
        <Verbatim text={label} />
      </span>
    );
  }
  const { version, aliases, fqn } = state.version;
  return (
    <span className="flex min-w-0 items-center gap-2 overflow-hidden">
      <a
        href={actions.hrefOf(reference)}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          actions.onOpen(reference);
        }}
        className="shrink-0 rounded-3 font-strong text-1 text-title tabular-nums hover:underline"
        {...tipProps(fqn)}
      >
        <Verbatim text={version ?? "no version"} />
      </a>
      {aliases.slice(0, 2).map((alias) => (
        <SquareChip key={alias} text={alias} />
      ))}
      {aliases.length > 2 && <More texts={aliases.slice(2)} />}
    </span>
  );
}

/** How many others there are; a button, so that the keyboard reaches the tooltip that names them. */
function More({ texts }: { readonly texts: readonly string[] }) {
  return (
    <button
      type="button"
      aria-label={`${texts.length} more: ${texts.join(", ")}`}
      className="shrink-0 rounded-3 text-3 text-tiny max-sm:min-h-6 print:hidden"
      {...tipProps(texts.join(", "))}
    >
      +{texts.length}
    </button>
  );
}

function BaselineButton({ column: { reference, label, isBaseline }, actions }: PartProps) {
  return (
    <Button
      kind="plain"
      aria-pressed={isBaseline}
      aria-label={isBaseline ? `Baseline: ${label}` : `Make baseline: ${label}`}
      data-baseline={reference}
      onClick={() => actions.onBaseline(reference)}
      className="h-6! text-label! aria-pressed:font-strong aria-pressed:text-1 max-sm:h-11! max-sm:w-14 max-sm:shrink! max-sm:whitespace-normal! max-sm:px-0! max-sm:text-left"
    >
      {isBaseline ? "Baseline" : "Make baseline"}
    </Button>
  );
}

function Facts({
  column: { state, duplicateOf },
  hasName,
}: Pick<ColumnHeadProps, "column" | "hasName">) {
  if (state.kind === "loading") return <Line>Loading…</Line>;
  if (state.kind === "missing") {
    return (
      <p role="status" className="text-label text-warn-text wrap-anywhere">
        <Characters text={state.message} layout="block" />
      </p>
    );
  }
  if (state.kind === "unreadable")
    return <p className="text-label text-warn-text">Unreadable: {state.problem}</p>;
  if (state.kind === "failed") {
    return (
      <div role="alert" className="text-label">
        <p className="text-bad-text">{state.title}</p>
        <Button onClick={() => state.onRetry()} className="mt-1 h-6!">
          Retry
        </Button>
      </div>
    );
  }
  const { name, createdAt, step, tags } = state.version;
  return (
    <>
      {hasName && <CutText text={name} className="text-2 text-label" />}
      {createdAt !== undefined && (
        <Line>
          <Time text={createdAt} />
        </Line>
      )}
      {/* The other column of the same version has them. */}
      {duplicateOf === undefined && (step !== undefined || tags.length > 0) && (
        <Line>
          {step !== undefined && `step ${groupDigits(step)}`}
          {tags.length > 0 && <Tags tags={tags} isAfter={step !== undefined} />}
        </Line>
      )}
    </>
  );
}

const MAX_TAGS = 2;

function Tags({ tags, isAfter }: { readonly tags: readonly string[]; readonly isAfter: boolean }) {
  const shown = tags.slice(0, MAX_TAGS);
  return (
    <span className="text-3">
      {isAfter && " · "}
      {shown.map((tag, index) => (
        <span key={tag}>
          {index > 0 && ", "}
          <Verbatim text={tag} />
        </span>
      ))}{" "}
      {tags.length > MAX_TAGS && <More texts={tags.slice(MAX_TAGS)} />}
    </span>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <p className="truncate text-2 text-label tabular-nums">{children}</p>;
}
