import { Toaster } from "./toaster.tsx";
import { Tooltip } from "./tooltip.tsx";

/** What floats over every page: the tooltip and the toasts. */
export function FloatingParts() {
  return (
    <>
      <Tooltip />
      <Toaster />
    </>
  );
}
