import { TriangleAlert } from "lucide-react";
import { Characters } from "../ui/verbatim.tsx";

interface JsonNoticeProps {
  readonly text: string | undefined;
  readonly className?: string;
}

/** What people should know about the JSON below; nothing without a text. */
export function JsonNotice({ text, className = "" }: JsonNoticeProps) {
  if (text === undefined) return null;
  return (
    <p
      role="note"
      className={`flex items-start gap-2 bg-warn-soft text-warn-text wrap-anywhere ${className}`}
    >
      <TriangleAlert aria-hidden size={14} strokeWidth={1.5} className="mt-[3px] shrink-0" />
      <span>
        <Characters text={text} />
      </span>
    </p>
  );
}
