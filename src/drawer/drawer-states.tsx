import type { ReactNode } from "react";
import { StateBlock } from "../ui/state-block.tsx";
import { styled } from "../ui/styled.ts";
import { DrawerHeader } from "./drawer-header.tsx";

const TAB_WIDTHS = [56, 80, 56, 40];
const VALUE_WIDTHS = [160, 80, 120, 136, 136, 232, 48, 320, 264, 264, 240];

interface DrawerPendingProps {
  /** On the version's own page, the third line is beside the second. */
  readonly layout: "drawer" | "page";
  readonly actions?: ReactNode;
  /** How long it has been loading, over the skeleton. */
  readonly waiting?: ReactNode;
}

/** The drawer while its version loads: a skeleton in the final layout. */
export function DrawerPending({ layout, actions, waiting }: DrawerPendingProps) {
  const isPage = layout === "page";
  return (
    <>
      <DrawerHeader
        title={
          <div className="flex h-7 items-center">
            <Skeleton width={200} height={16} />
          </div>
        }
        actions={actions}
      >
        <div className={`flex h-6 items-center max-sm:mt-2 ${isPage ? "sm:h-7" : ""}`}>
          <Skeleton width={320} height={12} />
        </div>
        <div className={`flex h-7 items-center max-sm:h-11 ${isPage ? "sm:hidden" : ""}`}>
          <Skeleton width={120} height={12} />
        </div>
      </DrawerHeader>
      <div className="flex h-9 shrink-0 items-center gap-4 border-line-2 border-b px-4 max-sm:h-[45px]">
        {TAB_WIDTHS.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: skeletons are identified by their position
          <Skeleton key={index} width={width} height={12} />
        ))}
      </div>
      {waiting}
      <div role="status" className="min-h-0 flex-1 overflow-hidden">
        <span className="sr-only">Loading version</span>
        {VALUE_WIDTHS.map((width, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: skeletons are identified by their position
            key={index}
            className="appear-late flex h-8 items-center border-line-1 border-b px-4 max-sm:h-11"
          >
            <span className="w-24 shrink-0">
              <Skeleton width={56} height={12} />
            </span>
            <Skeleton width={width} height={12} />
          </div>
        ))}
      </div>
    </>
  );
}

function Skeleton({ width, height }: { readonly width: number; readonly height: number }) {
  return (
    <span
      className="appear-late block max-w-full shrink rounded-4 bg-press"
      ref={styled({ width: `${width}px`, height: `${height}px` })}
    />
  );
}

interface DrawerMessageProps {
  /** A failure, the default, interrupts screen readers. */
  readonly role?: "alert" | "status";
  readonly title: string;
  /** The HTTP status. */
  readonly badge?: number | undefined;
  readonly children?: ReactNode;
  /** Buttons below the message. */
  readonly actions?: ReactNode;
  /** The drawer's actions, in their usual position. */
  readonly headerActions?: ReactNode;
}

/** Why a version can't be shown: not found, failed, or malformed. */
export function DrawerMessage(props: DrawerMessageProps) {
  const { role = "alert", title, badge, children, actions, headerActions } = props;
  return (
    <>
      <DrawerHeader title={null} actions={headerActions} />
      <StateBlock role={role} title={title} badge={badge} actions={actions}>
        {children}
      </StateBlock>
    </>
  );
}
