import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { Announcer } from "../ui/announcer.tsx";
import { ErrorBoundary, type PartFailure, PartFailureActions } from "../ui/error-boundary.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { paths } from "../url-state/paths.ts";
import { LazyPart, ReloadButton } from "./lazy-part.tsx";
import { pageExtrasPart } from "./lazy-parts.ts";
import { PageLink } from "./page-link.tsx";

/** Shows a failure instead of a page that throws; navigation to another URL renders the page again. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const location = useLocation();
  return (
    <ErrorBoundary part="This page" resetKey={location} fallback={PageFailed}>
      {children}
    </ErrorBoundary>
  );
}

/** It has no header, which is part of the page, so it links to the list. */
function PageFailed(failure: PartFailure) {
  return (
    <main tabIndex={-1} className="flex h-full">
      <h1 className="sr-only">Artifact versions</h1>
      <StateBlock
        role="alert"
        title="Something went wrong"
        actions={
          <>
            <PartFailureActions {...failure} />
            <ReloadButton />
          </>
        }
      >
        <p>
          This page couldn’t be displayed.{" "}
          <PageLink
            to={paths.versions()}
            // In case the current URL is already the list's.
            onNavigate={failure.retry}
            className="rounded-4 text-accent-text underline"
          >
            Go to all versions
          </PageLink>
        </p>
      </StateBlock>
      <Announcer />
      <LazyPart part={pageExtrasPart} failureFrame={() => null}>
        {({ PageExtras }) => <PageExtras />}
      </LazyPart>
    </main>
  );
}
