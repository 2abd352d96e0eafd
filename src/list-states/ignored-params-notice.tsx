import { TriangleAlert, X } from "lucide-react";
import { IconButton } from "../ui/icon-button.tsx";
import { NoticeBar } from "../ui/notice-bar.tsx";
import type { IgnoredParam } from "../url-state/filters.ts";

interface IgnoredParamsNoticeProps {
  readonly ignored: readonly IgnoredParam[];
  /** Writes the address anew, without what was dropped. */
  readonly onDismiss: () => void;
}

const SHOWN = 3;
const LONGEST = 40;

/** Says what of the address could not be taken. */
export function IgnoredParamsNotice({ ignored, onDismiss }: IgnoredParamsNoticeProps) {
  if (ignored.length === 0) return null;
  const more = ignored.length - SHOWN;
  return (
    <NoticeBar
      role="status"
      icon={TriangleAlert}
      action={<IconButton icon={X} label="Clean the address" onClick={onDismiss} />}
    >
      <p className="min-w-0 break-words">
        Left out of the address: {ignored.slice(0, SHOWN).map(describe).join("; ")}
        {more > 0 && `; and ${more} more`}
      </p>
    </NoticeBar>
  );
}

function describe({ name, text, reason }: IgnoredParam): string {
  const value = text === "" ? "" : `=${shorten(text)}`;
  return `${shorten(name)}${value} (${reason})`;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
