import type { QueryState } from "../query/query-state.ts";
import { useValueTarget } from "../values/use-value-target.ts";
import { valueMenuPart } from "./loadables.ts";
import { Loaded } from "./loaded.tsx";

interface ValueMenuSlotProps {
  readonly query: QueryState;
  readonly onGo: (next: QueryState) => void;
}

/** The one menu of all values in view: filter by it, copy it. */
export function ValueMenuSlot({ query, onGo }: ValueMenuSlotProps) {
  const { target, close } = useValueTarget(valueMenuPart.load);
  if (target === undefined) return null;
  const onClose = () => close(target);
  return (
    <Loaded key={target.opening} part={valueMenuPart} onFailed={onClose}>
      {({ ValueMenu }) => <ValueMenu target={target} query={query} onGo={onGo} onClose={onClose} />}
    </Loaded>
  );
}
