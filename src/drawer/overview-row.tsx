import type { ReactNode } from "react";
import { BreakableText } from "../ui/breakable-text.tsx";
import { CopyIcon } from "../ui/copy.tsx";
import { EmptyValue } from "../ui/empty-value.tsx";
import { RepeatedMark } from "./repeated-mark.tsx";

interface OverviewRowProps {
  readonly label: string;
  /** Whether the label is an API field name, shown in monospace. */
  readonly isField?: boolean;
  /** Whether the row has this field more than once. */
  readonly isRepeated?: boolean;
  /** What the copy button copies, and its accessible name; without it there is no copy button. */
  readonly copy?: { readonly text: string; readonly label: string } | undefined;
  /** The value; a dash if there is none. */
  readonly children?: ReactNode;
}

/** One detail of a version. Its copy button appears on hover and focus, in reserved space. */
export function OverviewRow(props: OverviewRowProps) {
  const { label, isField = false, isRepeated = false, copy, children } = props;
  return (
    <div className="group flex min-h-8 border-line-1 border-b px-4 hover:bg-hover max-sm:min-h-11">
      <dt
        className={`w-24 shrink-0 py-1.5 pr-2 text-2 wrap-anywhere max-sm:py-3 ${isField ? "font-mono text-code leading-5" : "text-body"}`}
      >
        {isField ? <BreakableText text={label} breaks={FIELD_BREAKS} /> : label}
        {isRepeated && <RepeatedMark />}
      </dt>
      <dd className="flex min-w-0 flex-1 items-start gap-2 text-1 text-body">
        <div className="min-w-0 flex-1 py-1.5 wrap-anywhere max-sm:py-3 [&_time>span]:inline">
          {children || <EmptyValue />}
        </div>
        <span className="flex w-6 shrink-0 py-1 max-sm:-mr-3 max-sm:w-11 max-sm:py-0">
          {copy !== undefined && (
            <CopyIcon
              text={copy.text}
              label={copy.label}
              className="opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 max-sm:opacity-100 pointer-coarse:opacity-100"
            />
          )}
        </span>
      </dd>
    </div>
  );
}

/** A field name may wrap after a character that joins its parts. */
const FIELD_BREAKS = /(?<=[_.-])/;

/** What a row copies, if it has text. */
export function copyOf(text: string | undefined, label: string): OverviewRowProps["copy"] {
  return text === undefined || text === "" ? undefined : { text, label };
}

/** The style of IDs, paths and code in a row. */
export const MONO = "font-mono text-code leading-5";
