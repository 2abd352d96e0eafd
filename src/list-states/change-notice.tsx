import { ArrowUpDown, X } from "lucide-react";
import type { PageChange } from "../api/page-change.ts";
import { formatCount } from "../lib/count.ts";
import type { Action } from "../ui/action.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NoticeBar } from "../ui/notice-bar.tsx";

interface ChangeNoticeProps {
  readonly change: PageChange;
  /** Goes to the page that may have unseen versions. */
  readonly action: Action;
  readonly onDismiss: () => void;
}

/** Says that versions slid to another page while someone turned the pages. */
export function ChangeNotice({ change, action, onDismiss }: ChangeNoticeProps) {
  const hasUnseen = change.kind !== "above" || change.count > 0;
  return (
    <NoticeBar
      role="status"
      tone="neutral"
      icon={ArrowUpDown}
      action={
        <>
          {hasUnseen && action.isEnabled && (
            <Button kind="plain" icon={action.icon} onClick={action.run}>
              Go to {action.label.toLowerCase()}
            </Button>
          )}
          <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
        </>
      }
    >
      <p>{textOf(change)}</p>
    </NoticeBar>
  );
}

function textOf(change: PageChange): string {
  if (change.kind === "moved") {
    return `Some versions moved. The ${change.unseenOn} page may have some that you haven’t seen.`;
  }
  const size = Math.abs(change.count);
  const verb = change.count > 0 ? "added" : "removed";
  const versions = `${formatCount(size)} ${size === 1 ? "version was" : "versions were"} ${verb}`;
  if (change.kind === "above") return `${versions} above`;
  return `${versions}. The ${change.unseenOn} page may have up to ${formatCount(size)} that you haven’t seen.`;
}
