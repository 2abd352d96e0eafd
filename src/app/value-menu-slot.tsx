import type { UrlState } from "../url-state/url-state.ts";
import { useValueTarget } from "../value-menu/use-value-target.ts";
import { LazyPart } from "./lazy-part.tsx";
import { valueMenuPart } from "./lazy-parts.ts";

interface ValueMenuSlotProps {
  readonly state: UrlState;
  readonly onNavigate: (next: UrlState) => void;
}

/** The menu of whichever value on the page was pressed: filter by it, copy it. */
export function ValueMenuSlot({ state, onNavigate }: ValueMenuSlotProps) {
  const { target, close } = useValueTarget(valueMenuPart.load);
  if (target === undefined) return null;
  const onClose = () => close(target);
  return (
    <LazyPart key={target.opening} part={valueMenuPart} onFailed={onClose}>
      {({ ValueMenu }) => (
        <ValueMenu target={target} state={state} onNavigate={onNavigate} onClose={onClose} />
      )}
    </LazyPart>
  );
}
