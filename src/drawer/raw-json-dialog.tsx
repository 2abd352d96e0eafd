import { useId } from "react";
import { indentedJson } from "../lib/indented-json.ts";
import { CodeBlock } from "../ui/code-block.tsx";
import { DialogHeader } from "../ui/dialog-header.tsx";
import { Modal } from "../ui/modal.tsx";

interface RawJsonDialogProps {
  readonly title: string;
  /** Any parsed JSON. */
  readonly value: unknown;
  readonly onClose: () => void;
}

/** A dialog with the JSON of a malformed row. */
export function RawJsonDialog({ title, value, onClose }: RawJsonDialogProps) {
  const titleId = useId();

  return (
    <Modal
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto max-h-[80vh] w-[640px] max-w-[calc(100vw-32px)] flex-col rounded-12"
    >
      <DialogHeader titleId={titleId} title={title} onClose={onClose} />
      <div className="min-h-0 overflow-auto px-4 pb-4">
        <CodeBlock title="JSON" code={indentedJson(value)} language="json" copyLabel="Copy JSON" />
      </div>
    </Modal>
  );
}
