import type { ReactNode } from "react";
import { ApiError } from "../api/api-error.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import { DrawerMessage, DrawerPending } from "../drawer/drawer-states.tsx";
import { RawRow } from "../drawer/raw-row.tsx";
import { VersionDetails } from "../drawer/version-details.tsx";
import { describeFailure } from "../list-states/describe-failure.ts";
import { SignInButton } from "../list-states/sign-in-button.tsx";
import { Waiting } from "../list-states/waiting.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary, PartFailureActions } from "../ui/error-boundary.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { paths, runUrlOf } from "../url-state/paths.ts";
import { withOpen } from "../url-state/transitions.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { LazyPart } from "./lazy-part.tsx";
import { pageConfig } from "./page-config.ts";
import { PageLink } from "./page-link.tsx";
import type { Columns } from "./use-columns.ts";
import { useTabCounts } from "./use-tab-counts.ts";
import { useValuePlaces } from "./use-value-places.ts";
import { VersionLineage } from "./version-lineage.tsx";
import type { VersionScope } from "./version-scope.ts";
import { historyPart, runPart } from "./version-tab-parts.ts";

interface VersionContentProps {
  readonly scope: VersionScope;
  readonly layout: "drawer" | "page";
  readonly actions: ReactNode;
  /** Of the list beside it; `undefined` without one. */
  readonly columns?: Columns | undefined;
}

/** One version, or why it can't be shown. If it fails to render, actions such as Close stay available. */
export function VersionContent(props: VersionContentProps) {
  const { scope, actions } = props;
  return (
    <ErrorBoundary
      part="This version"
      resetKey={scope.openVersion.row}
      fallback={(failure) => (
        <DrawerMessage
          title="Something went wrong"
          headerActions={actions}
          actions={<PartFailureActions {...failure} />}
        >
          <p>This version couldn’t be displayed. The rest of the page still works.</p>
        </DrawerMessage>
      )}
    >
      <OpenVersion {...props} />
    </ErrorBoundary>
  );
}

function OpenVersion(props: VersionContentProps) {
  const { scope, layout, actions } = props;
  const { state, openVersion } = scope;
  const { open = "" } = state;
  const { row, error, retry, isFetching, isCanceled, cancel } = openVersion;

  if (row?.kind === "version") {
    return <ShownVersion {...props} version={row.version} />;
  }
  if (row?.kind === "malformed") {
    return <RawRow problem={row.problem} raw={row.raw} actions={actions} />;
  }
  if (isCanceled) {
    return (
      <DrawerMessage
        role="status"
        title="Request canceled"
        headerActions={actions}
        actions={<Button onClick={retry}>Retry</Button>}
      >
        <p>The control plane hadn’t responded.</p>
        <p className="break-all font-mono text-code">
          <Verbatim text={open} />
        </p>
      </DrawerMessage>
    );
  }
  if (error === null) {
    const waiting = isFetching && (
      <Waiting onCancel={cancel} className="border-line-1 border-b px-1 empty:hidden" />
    );
    return <DrawerPending layout={layout} actions={actions} waiting={waiting} />;
  }
  return <VersionFailure open={open} error={error} onRetry={retry} actions={actions} />;
}

interface ShownVersionProps extends VersionContentProps {
  readonly version: ArtifactVersion;
}

function ShownVersion({ scope, layout, actions, columns, version }: ShownVersionProps) {
  const { state, navigate } = scope;
  const { open = "", tab } = state;
  const places = useValuePlaces(scope, layout, columns);
  return (
    <VersionDetails
      version={version}
      tab={tab}
      onTab={(next) => navigate(withOpen(state, open, next))}
      runUrl={runUrlOf(pageConfig.host, version.mlRepoId, version.runId)}
      prefix={pageConfig.prefix}
      places={places}
      history={
        <LazyPart part={historyPart} resetKey={version}>
          {({ HistoryView }) => <HistoryView {...{ scope, version, layout }} />}
        </LazyPart>
      }
      run={
        <LazyPart part={runPart} resetKey={version}>
          {({ RunView }) => <RunView {...{ scope, version, layout }} />}
        </LazyPart>
      }
      layout={layout}
      actions={actions}
      lineage={<VersionLineage {...{ scope, version, layout }} />}
      counts={useTabCounts(state, version)}
    />
  );
}

/** From a version that doesn't exist to those of its artifact. */
function OtherVersions({ open }: { readonly open: string }) {
  const fqn = artifactFqn(open);
  if (fqn === open) return null;
  return (
    <p>
      <PageLink
        to={paths.versions({ ...INITIAL_STATE, filters: { fqn } })}
        className="rounded-4 text-accent-text underline"
      >
        All versions of this artifact
      </PageLink>
    </p>
  );
}

interface VersionFailureProps {
  readonly open: string;
  readonly error: Error;
  readonly onRetry: () => void;
  readonly actions: ReactNode;
}

function VersionFailure({ open, error, onRetry, actions }: VersionFailureProps) {
  const isMissing = error instanceof ApiError && error.kind === "status" && error.status === 404;
  const { title, status, meaning, serverMessage, action } = describeFailure(error, {
    host: pageConfig.host,
    hasFilters: true,
    isOnline: navigator.onLine,
  });
  return (
    <DrawerMessage
      title={isMissing ? "Version not found" : title}
      badge={isMissing ? undefined : status}
      headerActions={actions}
      actions={
        <>
          {action === "sign-in" && <SignInButton />}
          <Button onClick={onRetry}>Retry</Button>
        </>
      }
    >
      <p>{isMissing ? "It may have been deleted, or the URL is incomplete." : meaning}</p>
      {isMissing && <OtherVersions open={open} />}
      <p className="break-all font-mono text-code">
        <Verbatim text={open} />
      </p>
      {!isMissing && serverMessage !== undefined && (
        <p className="text-label">
          The server said: <Verbatim text={serverMessage} layout="prose" />
        </p>
      )}
    </DrawerMessage>
  );
}
