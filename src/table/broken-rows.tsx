import { RefreshCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Row } from "../api/schema.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import type { PartFailure } from "../ui/error-boundary.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { useCellActions } from "./cell-actions.ts";
import { rowAttributes } from "./row-dom.ts";
import type { RowPositionProps } from "./version-row.tsx";

const BUTTON_CLASS = "sm:h-6! sm:in-data-[density=compact]:h-5!";

interface SpanProps extends RowPositionProps {
  /** The number of the table's columns. */
  readonly span: number;
}

interface MalformedRowProps extends SpanProps {
  readonly row: Extract<Row, { kind: "malformed" }>;
}

/** A row that breaks the API contract. It says what is wrong, and its JSON can be opened. */
export function MalformedRow({ row: { problem, raw }, ...position }: MalformedRowProps) {
  const { onOpenRaw } = useCellActions();
  return (
    <WarningRow {...position} text={`Unreadable row: ${problem}`} detail={problem}>
      <Button className={BUTTON_CLASS} onClick={() => onOpenRaw(raw)}>
        Open raw JSON
      </Button>
    </WarningRow>
  );
}

interface FailedRowProps extends SpanProps {
  readonly failure: PartFailure;
}

/** A row whose cells threw an error while rendering. */
export function FailedRow({ failure: { details, retry }, ...position }: FailedRowProps) {
  return (
    <WarningRow {...position} text="This row couldn’t be displayed">
      <Button icon={RefreshCw} className={BUTTON_CLASS} onClick={retry}>
        Retry
      </Button>
      <CopyButton kind="outlined" text={details} label="Copy details" className={BUTTON_CLASS} />
    </WarningRow>
  );
}

interface WarningRowProps extends SpanProps {
  readonly text: string;
  /** Shown on hover if the text is truncated. */
  readonly detail?: string;
  readonly children: ReactNode;
}

function WarningRow({ index, measure, isPartial, span, text, detail, children }: WarningRowProps) {
  return (
    <tr
      ref={measure}
      {...rowAttributes(index)}
      aria-rowindex={isPartial ? index + 2 : undefined}
      translate="yes"
    >
      <td colSpan={span}>
        <span className="flex items-center gap-2">
          <TriangleAlert
            aria-hidden
            size={16}
            strokeWidth={1.5}
            className="shrink-0 text-warn-text"
          />
          <span
            className="min-w-0 truncate max-sm:whitespace-normal"
            {...tipProps(detail, { when: "cut" })}
          >
            <Characters text={text} />
          </span>
          {children}
        </span>
      </td>
    </tr>
  );
}
