import { TriangleAlert, X } from "lucide-react";
import { IconButton } from "../ui/icon-button.tsx";
import { describeIgnored, type IgnoredParam } from "../url-state/ignored-param.ts";

interface IgnoredParamsNoticeProps {
  readonly ignored: readonly IgnoredParam[];
  /** Rewrites the URL without the ignored parameters. */
  readonly onDismiss: () => void;
}

const SHOWN = 3;

/** Lists the URL parameters that were ignored. */
export function IgnoredParamsNotice({ ignored, onDismiss }: IgnoredParamsNoticeProps) {
  if (ignored.length === 0) return null;
  const more = ignored.length - SHOWN;
  return (
    <div
      role="status"
      className="flex min-h-9 shrink-0 items-center gap-2 bg-warn-soft px-4 py-1 text-warn-text"
    >
      <TriangleAlert aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />
      <p className="min-w-0 break-words">
        Ignored from the URL: {ignored.slice(0, SHOWN).map(describeIgnored).join("; ")}
        {more > 0 && `; and ${more} more`}
      </p>
      <IconButton icon={X} label="Clean up URL" className="ml-auto" onClick={onDismiss} />
    </div>
  );
}
