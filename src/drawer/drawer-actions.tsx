import { ChevronDown, ChevronLeft, ChevronUp, ExternalLink, Link, X } from "lucide-react";
import type { MouseEvent } from "react";
import { PHONE, useMediaQuery } from "../lib/use-media-query.ts";
import { CopyButton } from "../ui/copy.tsx";
import { IconButton } from "../ui/icon-button.tsx";

interface DrawerActionsProps {
  /** Absent at the first version; the button stays, disabled. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  /** The absolute address that *Copy link* copies. */
  readonly link: string;
  /** What of the view found no room in it, in words. */
  readonly leftOut?: readonly string[];
  readonly pageHref?: string;
  readonly onOpenPage?: (event: MouseEvent) => void;
  readonly onClose?: () => void;
}

/** What can be done with the open version as a whole. A page of its own has no neighbors to go to. */
export function DrawerActions(props: DrawerActionsProps) {
  const { onPrevious, onNext, link, leftOut = [], pageHref, onOpenPage, onClose } = props;
  const isPhone = useMediaQuery(PHONE);
  return (
    <div className={`flex items-center ${onClose === undefined ? "" : "max-sm:w-full"}`}>
      {onClose !== undefined && (
        <>
          <IconButton icon={ChevronUp} label="Previous version" {...press(onPrevious)} />
          <IconButton icon={ChevronDown} label="Next version" {...press(onNext)} />
          <span aria-hidden className="mx-1 h-4 border-line-2 border-l max-sm:hidden" />
        </>
      )}
      {/* Only the icon of the button shows; the tip is on the frame, as the button has none. */}
      <span data-tip={["Copy link", ...leftOut].join(", without ")} className="inline-flex">
        <CopyButton
          text={link}
          label="Copy link"
          icon={Link}
          className="w-7 justify-center px-0! max-sm:w-11 [&>span]:hidden"
        />
      </span>
      {pageHref !== undefined && (
        <a
          href={pageHref}
          onClick={onOpenPage}
          aria-label="Open as page"
          data-tip="Open as page"
          className="tint inline-flex size-7 shrink-0 items-center justify-center rounded-6 text-2 hover:bg-press max-sm:size-11"
        >
          <ExternalLink aria-hidden size={16} strokeWidth={1.5} />
        </a>
      )}
      {onClose !== undefined && (
        <IconButton
          icon={isPhone ? ChevronLeft : X}
          label="Close"
          onClick={onClose}
          className="max-sm:order-first max-sm:mr-auto"
        />
      )}
    </div>
  );
}

function press(onClick: (() => void) | undefined) {
  return onClick === undefined ? { disabled: true } : { onClick };
}
