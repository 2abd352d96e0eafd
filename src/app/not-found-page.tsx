import { Link, useLocation } from "react-router";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { StateBlock } from "../ui/state-block.tsx";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { Shell } from "./shell.tsx";

/** An address that names no view. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  useDocumentTitle("No such page");
  return (
    <Shell state={INITIAL_STATE}>
      <main tabIndex={-1} className="flex min-h-0 flex-1">
        <StateBlock
          role="status"
          title="No such page"
          actions={
            <Link to="/" className="rounded-4 text-accent-text underline">
              All artifact versions
            </Link>
          }
        >
          <p className="break-all">
            Nothing is at <code className="font-mono text-1 text-code">{pathname}</code>.
          </p>
        </StateBlock>
      </main>
    </Shell>
  );
}
