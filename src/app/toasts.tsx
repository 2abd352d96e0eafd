import { useLazyModule } from "../lib/lazy-module.ts";
import { useStore } from "../lib/store.ts";
import { shownToasts } from "../ui/toast.tsx";
import { toasterPart } from "./lazy-parts.ts";

/** The toasts of the page. Their code is loaded with the first one. */
export function Toasts() {
  return useStore(shownToasts).length === 0 ? null : <LoadedToaster />;
}

function LoadedToaster() {
  const module = useLazyModule(toasterPart);
  return typeof module === "string" ? null : <module.Toaster />;
}
