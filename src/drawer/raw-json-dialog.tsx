import { X } from "lucide-react";
import { useId } from "react";
import { indentedJson } from "../lib/indented-json.ts";
import { CodeBlock } from "../ui/code-block.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Modal } from "../ui/modal.tsx";

interface RawJsonDialogProps {
  readonly title: string;
  /** Any parsed JSON. */
  readonly value: unknown;
  readonly onClose: () => void;
}

/** The JSON of a row that can't be read as a version, over the page. */
export function RawJsonDialog({ title, value, onClose }: RawJsonDialogProps) {
  const titleId = useId();

  return (
    <Modal
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto max-h-[80vh] w-[640px] max-w-[calc(100vw-32px)] flex-col rounded-12"
    >
      <div className="flex shrink-0 items-center gap-2 py-2 pr-2 pl-4">
        <h2 id={titleId} className="min-w-0 flex-1 font-strong text-title wrap-anywhere">
          {title}
        </h2>
        <IconButton icon={X} label="Close" onClick={onClose} />
      </div>
      <div className="min-h-0 overflow-auto px-4 pb-4">
        <CodeBlock title="JSON" code={indentedJson(value)} language="json" copyLabel="Copy JSON" />
      </div>
    </Modal>
  );
}
