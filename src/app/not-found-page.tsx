import { Link, useLocation } from "react-router";
import { StateBlock } from "../ui/state-block.tsx";
import { paths } from "../url-state/paths.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { Shell } from "./shell.tsx";
import { useDocumentTitle } from "./use-document-title.ts";

/** An address that names no view. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  useDocumentTitle("No such page");
  return (
    <Shell state={INITIAL_STATE} scope={{ page: "notFound" }}>
      <main tabIndex={-1} className="flex min-h-0 flex-1">
        <StateBlock
          role="status"
          title="No such page"
          actions={
            <Link to={paths.versions()} className="rounded-4 text-accent-text underline">
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
