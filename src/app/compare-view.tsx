import { useLocation } from "react-router";
import { parseCompare } from "../url-state/compare-state.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import type { Shell } from "./shell.tsx";
import { useDocumentTitle } from "./use-document-title.ts";

interface CompareViewProps {
  /** Passed in, since importing it would be a cycle. */
  readonly Shell: typeof Shell;
}

/** Versions beside each other. */
export function CompareView({ Shell }: CompareViewProps) {
  const { search } = useLocation();
  const { state } = parseCompare(search);
  useDocumentTitle(`Compare ${state.versions.length} versions`);
  return (
    <Shell page={{ name: "compare", scope: { state: INITIAL_STATE } }}>
      <main tabIndex={-1} className="flex min-h-0 flex-1">
        <h1>Compare</h1>
      </main>
    </Shell>
  );
}
