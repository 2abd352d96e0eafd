import type { ReactNode } from "react";
import { ApiError } from "../api/api-error.ts";
import { INDEX_UNSUPPORTED } from "../api/artifact-index.ts";
import { ArtifactActionsProvider } from "../artifacts/artifact-actions.ts";
import { artifactSelectionOf } from "../artifacts/artifact-selection.ts";
import {
  ArtifactsFailed,
  Incomplete,
  NoArtifacts,
  NoMatch,
  NotSupported,
  OnlyListed,
  OnlyOneRepo,
  TurnedOff,
} from "../artifacts/artifact-states.tsx";
import { artifactTableCss } from "../artifacts/artifact-table-css.ts";
import { ArtifactsTable } from "../artifacts/artifacts-table.tsx";
import { relaxationsOf } from "../artifacts/shown-artifacts.ts";
import { usePreference } from "../lib/preference.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { describeFailure, type Failure } from "../list-states/describe-failure.ts";
import { FailureBanner } from "../list-states/failure-banner.tsx";
import { SelectionBar } from "../table/selection-bar.tsx";
import { TableSkeleton } from "../table/table-skeleton.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import {
  ARTIFACT_COLUMN_IDS,
  ARTIFACT_COLUMNS,
  type ArtifactSort,
} from "../url-state/artifact-columns.ts";
import { shownSortOf, withNextSort } from "../url-state/artifacts-state.ts";
import { paths } from "../url-state/paths.ts";
import { bind } from "./actions/action-definition.ts";
import { selectionActions } from "./actions/selection.ts";
import { useArtifactsPage } from "./artifacts-context.ts";
import { ChooseRepo } from "./choose-repo.tsx";
import { pageConfig } from "./page-config.ts";
import { PageLink } from "./page-link.tsx";
import { densityPreference } from "./preferences.ts";
import { useArtifactActionsOf } from "./use-artifact-actions.ts";

interface ArtifactsResultProps {
  /** Preloads the drawer. */
  readonly onIntent: () => void;
}

/** The artifacts, or why there are none. */
export function ArtifactsResult({ onIntent }: ArtifactsResultProps) {
  const artifacts = useArtifactsPage();
  const { known, selection, browsed } = artifacts;
  return (
    <>
      {known.artifacts.length > 0 && <Notices />}
      <ErrorBoundary part="The table" resetKey={browsed}>
        <Rows onIntent={onIntent} />
      </ErrorBoundary>
      <ErrorBoundary isInline part="The selection" resetKey={selection}>
        <SelectionBar
          selection={selection}
          onPage={Object.keys(artifactSelectionOf(selection, browsed.shown)).length}
          elsewhere="not shown here"
          copy={selectionActions.copy}
          compare={bind(selectionActions.compare, artifacts)}
          clear={bind(selectionActions.clear, artifacts)}
        />
      </ErrorBoundary>
    </>
  );
}

/** What is to say about the artifacts that are there. */
function Notices() {
  const { known, url, labelOf } = useArtifactsPage();
  const { state, end, error, retry, onlyRepo } = known;
  return (
    <>
      {onlyRepo !== undefined && url.facets.ml_repo_id.length > 1 && (
        <OnlyOneRepo name={labelOf("ml_repo_id", onlyRepo)} />
      )}
      {state === "incomplete" && (
        <Incomplete problem={end?.problem ?? error?.message} onRetry={retry} />
      )}
      {state === "complete" && error !== null && (
        // Without a countdown, since it is requested every minute anyway.
        <FailureBanner
          failure={{ ...failureOf(error), waitSeconds: undefined }}
          failedAt={0}
          onRetry={retry}
        />
      )}
      {end?.method === "first-version" && <OnlyListed />}
    </>
  );
}

function failureOf(error: Error): Failure {
  const { host } = pageConfig;
  return describeFailure(error, { host, hasFilters: true, isOnline: navigator.onLine });
}

function Rows({ onIntent }: ArtifactsResultProps): ReactNode {
  const { known, url, go, searched, browsed, labelOf } = useArtifactsPage();
  const { state, artifacts, retry } = known;
  if (state === "needs-repo") return <ChooseRepo />;
  if (artifacts.length === 0) {
    if (state === "loading") return <Skeleton />;
    return state === "complete" ? <NoArtifacts onRetry={retry} /> : <Unavailable />;
  }
  if (browsed.shown.length === 0 && searched.sorted.length > 0) {
    const relaxations = relaxationsOf(searched, url);
    return <NoMatch state={url} {...{ relaxations, labelOf }} onState={go} />;
  }
  return <Table onIntent={onIntent} />;
}

function Skeleton() {
  const [density] = usePreference(densityPreference);
  const sort = shownSortOf(useArtifactsPage().url);
  const model = { columns: ARTIFACT_COLUMN_IDS, css: artifactTableCss(sort) };
  return (
    <>
      <noscript>
        <p className="px-4 py-2">
          Artifacts are listed only with JavaScript. Versions don’t need it.
        </p>
      </noscript>
      <TableSkeleton model={model} specOf={(id) => ARTIFACT_COLUMNS[id]} density={density} />
    </>
  );
}

function Table({ onIntent }: ArtifactsResultProps) {
  const page = useArtifactsPage();
  const { url, go, view, found, browsed, selection, onSelection, rowFocus } = page;
  const { open = "" } = url;
  const sort = shownSortOf(url);
  const [density] = usePreference(densityPreference);
  const actions = useArtifactActionsOf(page, onIntent);
  const onSort = useStableCallback((next: ArtifactSort | undefined) => go(withNextSort(url, next)));
  return (
    <ArtifactActionsProvider value={actions}>
      <ArtifactsTable
        artifacts={browsed.shown}
        {...{ view, found, sort, onSort, selection, onSelection, rowFocus, density, open }}
      />
    </ArtifactActionsProvider>
  );
}

/** Turned off, or it can't be loaded. */
function Unavailable() {
  const { error, retry } = useArtifactsPage().known;
  const link = (
    <PageLink
      to={paths.versions()}
      className="flex h-7 items-center rounded-4 text-accent-text underline max-sm:h-11"
    >
      Go to versions
    </PageLink>
  );
  const code = error instanceof ApiError ? error.code : undefined;
  if (pageConfig.index === "off") return <TurnedOff link={link} />;
  if (code === INDEX_UNSUPPORTED || error === null) return <NotSupported link={link} />;
  return <ArtifactsFailed failure={failureOf(error)} link={link} onRetry={retry} />;
}
