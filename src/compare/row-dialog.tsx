import { useId } from "react";
import { indentedJson } from "../json/write-json.ts";
import { CopyButton } from "../ui/copy.tsx";
import { DialogHeader } from "../ui/dialog-header.tsx";
import { Modal } from "../ui/modal.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { distinctText, shownValue } from "./cell.ts";
import { type ComparedColumn, versionIn } from "./compared-column.ts";
import type { ComparedRow } from "./compared-row.ts";
import { DiffText } from "./diff-text.tsx";
import { SECTION_LABELS } from "./matrix-model.ts";
import { wordDiff } from "./word-diff.ts";

interface RowDialogProps {
  readonly row: ComparedRow;
  readonly columns: readonly ComparedColumn[];
  readonly baseline: number;
  readonly onClose: () => void;
}

/** The whole values of a row, which a cell has no room for, each to be copied. */
export function RowDialog({ row, columns, baseline, onClose }: RowDialogProps) {
  const titleId = useId();
  return (
    <Modal
      aria-labelledby={titleId}
      onClose={onClose}
      className="fixed inset-0 m-auto max-h-[min(720px,calc(100dvh-32px))] w-[720px] max-w-[calc(100vw-16px)] flex-col overflow-auto rounded-12 pb-3"
    >
      <DialogHeader
        titleId={titleId}
        title={row.path || SECTION_LABELS[row.section]}
        actions={<CopyButton text={row.path} label="Copy path" />}
        onClose={onClose}
      />
      <dl>
        {columns.map((column, index) => (
          <Value key={column.reference} {...{ row, column, index, baseline }} />
        ))}
      </dl>
    </Modal>
  );
}

interface ValueProps extends Pick<RowDialogProps, "row" | "baseline"> {
  readonly column: ComparedColumn;
  readonly index: number;
}

function Value({ row, column, index, baseline }: ValueProps) {
  const isThere = versionIn(column) !== undefined;
  const text = wholeText(row, index);
  // The digits of a number are not words.
  const isCompared = index !== baseline && row.nodes[index]?.kind !== "number";
  const base = isCompared ? wholeText(row, baseline) : undefined;
  const pieces =
    text === undefined ? [] : wordDiff(base ?? text, text).filter(({ text: part }) => part !== "");
  return (
    <div className="border-line-1 border-t px-4 py-2">
      <dt className="flex min-h-7 items-center gap-2 text-2 text-label">
        <span className="min-w-0 wrap-anywhere">
          <Characters text={column.label} layout="block" />
        </span>
        {index === baseline && <span className="font-strong text-1">Baseline</span>}
        {text !== undefined && (
          <CopyButton
            text={shownValue(row.nodes[index]).text}
            label={`Copy value of ${column.label}`}
            caption="Copy"
            className="ml-auto"
          />
        )}
      </dt>
      <dd className="whitespace-pre-wrap font-mono text-code wrap-anywhere" translate="no">
        {text === undefined ? (
          <i className="font-sans text-3">{isThere ? "missing" : "not there"}</i>
        ) : (
          <DiffText pieces={pieces} layout="block" />
        )}
      </dd>
    </div>
  );
}

/** Lists and objects on several lines. */
function wholeText(row: ComparedRow, index: number): string | undefined {
  const node = row.nodes[index];
  if (node === undefined) return undefined;
  return node.kind === "list" || node.kind === "object"
    ? indentedJson(node)
    : distinctText(row, index);
}
