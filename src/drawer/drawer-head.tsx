import type { ReactNode } from "react";

interface DrawerHeadProps {
  /** First line, at the left. */
  readonly title: ReactNode;
  /** At the right of the first line; on a phone, a line of its own above it; `null` for none. */
  readonly actions: ReactNode;
  /** Below the first line. */
  readonly children?: ReactNode;
}

/** The header of the drawer in every state, so that nothing moves when a version replaces the skeleton. */
export function DrawerHead({ title, actions, children }: DrawerHeadProps) {
  return (
    <div className="shrink-0 px-4 pt-2 max-sm:pt-0">
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
