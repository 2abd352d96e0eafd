import { useLocation } from "react-router";
import { StateBlock } from "../ui/state-block.tsx";
import { paths } from "../url-state/paths.ts";
import { PageLink } from "./page-link.tsx";

/** What the page for unknown URLs says. */
export function NotFoundView() {
  const { pathname } = useLocation();
  return (
    <StateBlock
      role="status"
      title="Page not found"
      actions={
        <PageLink to={paths.versions()} className="rounded-4 text-accent-text underline">
          Go to all versions
        </PageLink>
      }
    >
      <p className="break-all">
        There is no page at <code className="font-mono text-1 text-code">{pathname}</code>.
      </p>
    </StateBlock>
  );
}
