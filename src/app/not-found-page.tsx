import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { StateBlock } from "../ui/state-block.tsx";
import { paths } from "../url-state/paths.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { PageLink } from "./page-link.tsx";
import { Shell } from "./shell.tsx";
import { useDocumentTitle } from "./use-document-title.ts";

/** The page for unknown URLs. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  useDocumentTitle("Page not found");
  return (
    <EmptyPage>
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
    </EmptyPage>
  );
}

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
