import type { Action } from "../ui/action.ts";
import { Button } from "../ui/button.tsx";
import { tipProps } from "../ui/data-attributes.ts";

interface RefreshButtonProps {
  readonly action: Action;
  readonly isBusy: boolean;
}

/** Refreshes a page. On a phone, it is in the menu of the header. */
export function RefreshButton({ action, isBusy }: RefreshButtonProps) {
  const { icon, label, run } = action;
  return (
    <Button
      kind="plain"
      icon={icon}
      aria-label={label}
      {...tipProps(label)}
      aria-busy={isBusy}
      className="max-sm:hidden"
      onClick={run}
    >
      <span className="@max-[1100px]:hidden">{label}</span>
    </Button>
  );
}
