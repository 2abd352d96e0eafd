import { TriangleAlert, X } from "lucide-react";
import { Fragment } from "react";
import { IconButton } from "../ui/icon-button.tsx";
import { NoticeBar } from "../ui/notice-bar.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { IgnoredParam } from "../url-state/ignored-param.ts";
import { describeIgnoredGroups } from "./group-ignored.ts";

interface IgnoredParamsNoticeProps {
  readonly ignored: readonly IgnoredParam[];
  /** Rewrites the URL without the ignored parameters. */
  readonly onDismiss: () => void;
}

const SHOWN = 3;

/** Lists the URL parameters that were ignored. */
export function IgnoredParamsNotice({ ignored, onDismiss }: IgnoredParamsNoticeProps) {
  if (ignored.length === 0) return null;
  const groups = describeIgnoredGroups(ignored);
  const more = groups.length - SHOWN;
  return (
    <NoticeBar
      role="status"
      icon={TriangleAlert}
      action={<IconButton icon={X} label="Clean up URL" onClick={onDismiss} />}
    >
      <p className="min-w-0 break-words">
        Ignored from the URL:{" "}
        {groups.slice(0, SHOWN).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parameters are identified by their position
          <Fragment key={index}>
            {index > 0 && "; "}
            <Verbatim text={group} />
          </Fragment>
        ))}
        {more > 0 && `; and ${more} more`}
      </p>
    </NoticeBar>
  );
}
