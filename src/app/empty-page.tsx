import type { ReactNode } from "react";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { Shell } from "./shell.tsx";

/** A page without data, such as one that can't be loaded. */
export function EmptyPage({ children }: { readonly children: ReactNode }) {
  return (
    <Shell page={{ name: "notFound", scope: { state: INITIAL_STATE } }}>
      <main tabIndex={-1} className="flex min-h-0 flex-1">
        {children}
      </main>
    </Shell>
  );
}
