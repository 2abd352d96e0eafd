import { RefreshCw } from "lucide-react";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { Announcer } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy.tsx";
import { ErrorBoundary, type PartFailure } from "../ui/error-boundary.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { Toaster } from "../ui/toast.tsx";
import { paths } from "../url-state/paths.ts";
import { PageLink } from "./page-link.tsx";

/** Shows a failure instead of a page that throws; any navigation renders the page again. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const { key } = useLocation();
  return (
    <ErrorBoundary part="This page" resetKey={key} fallback={PageFailed}>
      {children}
    </ErrorBoundary>
  );
}

/** Without the header, which is part of the page, so it links to the list. */
function PageFailed({ details, retry }: PartFailure) {
  return (
    <main className="flex h-full">
      <StateBlock
        role="alert"
        title="Something went wrong"
        actions={
          <>
            <Button icon={RefreshCw} onClick={retry}>
              Retry
            </Button>
            <Button onClick={() => location.reload()}>Reload page</Button>
            <CopyButton kind="outlined" text={details} label="Copy details" />
          </>
        }
      >
        <p>
          This page couldn’t be displayed.{" "}
          <PageLink to={paths.versions()} className="rounded-4 text-accent-text underline">
            Go to all versions
          </PageLink>
        </p>
      </StateBlock>
      <Announcer />
      <Toaster />
    </main>
  );
}
