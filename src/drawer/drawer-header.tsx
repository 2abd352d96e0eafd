import type { ReactNode } from "react";

interface DrawerHeaderProps {
  /** On the first line, on the left. */
  readonly title: ReactNode;
  /** On the first line, on the right; on a phone, on a separate line above it; `null` for none. */
  readonly actions: ReactNode;
  /** Below the first line. */
  readonly children?: ReactNode;
}

/** The header of the drawer in every state, so that the layout doesn’t shift when a version replaces the skeleton. */
export function DrawerHeader({ title, actions, children }: DrawerHeaderProps) {
  return (
    <div className="shrink-0 px-4 pt-2.5 pb-1 max-sm:pt-0">
      <div className="flex items-start gap-2 max-sm:flex-col max-sm:gap-0">
        <div className="min-w-0 flex-1 max-sm:w-full">{title}</div>
        {actions !== null && (
          <div className="-mr-2 flex shrink-0 items-center max-sm:-order-1 max-sm:-mx-3 max-sm:h-13 max-sm:w-[calc(100%+24px)]">
            {actions}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
