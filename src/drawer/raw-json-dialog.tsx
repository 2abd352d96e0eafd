import { useId } from "react";
import { DialogHeader } from "../ui/dialog-header.tsx";
import { Modal } from "../ui/modal.tsx";
import { JsonBlock } from "./json-block.tsx";

interface RawJsonDialogProps {
  readonly title: string;
  /** JSON text exactly as sent; it may have errors. */
  readonly json: string;
  readonly onClose: () => void;
}

/** A dialog with the JSON of a malformed row. */
export function RawJsonDialog({ title, json, onClose }: RawJsonDialogProps) {
  const titleId = useId();

  return (
    <Modal
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto max-h-[80vh] w-[640px] max-w-[calc(100vw-32px)] flex-col rounded-12"
    >
      <DialogHeader titleId={titleId} title={title} onClose={onClose} />
      <div className="min-h-0 overflow-auto px-4 pb-4">
        <JsonBlock title="JSON" json={json} copyLabel="Copy JSON" />
      </div>
    </Modal>
  );
}
