import { useEffect } from "react";
import { FacetChips } from "../artifacts/facet-chips.tsx";
import { SearchField } from "../artifacts/search-field.tsx";
import { countOf, formatCount } from "../lib/count.ts";
import { AsOf } from "../list-states/as-of.tsx";
import { announce } from "../ui/announcer.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { FACET_NAMES } from "../url-state/artifact-facets.ts";
import { hasChoices, withoutChoices, withText, withToggled } from "../url-state/artifacts-state.ts";
import { useArtifactsPage } from "./artifacts-context.ts";
import { ArtifactsTools } from "./artifacts-tools.tsx";
import { FiltersButton } from "./filters-button.tsx";
import { focusTableOrState } from "./use-focus-recovery.ts";

/** The bar above the table: the count, the search, the chosen values, and the page's actions. */
export function ArtifactsBar() {
  const { url, go, labelOf, hasContent, sidebar } = useArtifactsPage();
  const { facets } = url;
  const activeCount = FACET_NAMES.filter((name) => facets[name].length > 0).length;
  return (
    <div className="@container flex min-h-11 print:hidden shrink-0 items-start gap-3 border-line-2 border-b px-4 py-2 max-sm:gap-0">
      <div className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-2">
        {hasContent && <FiltersButton {...{ sidebar, activeCount }} />}
        {hasContent && <Search />}
        <Count />
        <ErrorBoundary isInline part="The active filters" resetKey={facets}>
          <FacetChips
            {...{ facets, labelOf }}
            onToggle={(name, value) => go(withToggled(url, name, value))}
            onClear={() => go(withoutChoices(url))}
          />
        </ErrorBoundary>
      </div>
      <ErrorBoundary isInline part="The toolbar">
        <ArtifactsTools />
      </ErrorBoundary>
    </div>
  );
}

function Search() {
  const { url, go, rowFocus, searchField } = useArtifactsPage();
  return (
    <SearchField
      ref={searchField}
      text={url.q}
      onText={(text, isFurther) => go(withText(url, text), { replace: isFurther })}
      onLeave={() => {
        if (!rowFocus.focusOpener(0)) focusTableOrState(rowFocus);
      }}
    />
  );
}

/** "14,048 artifacts", "37 of 14,048 artifacts", or how many have been loaded so far. */
function Count() {
  const { known, browsed, url } = useArtifactsPage();
  const { artifacts, state, end } = known;
  const text = countText(browsed.shown.length, artifacts.length, hasChoices(url));
  const isReady = state === "complete" || state === "incomplete";
  useEffect(() => {
    if (isReady) announce(text);
  }, [isReady, text]);
  if (state === "loading") {
    const soFar = artifacts.length === 0 ? "" : ` ${formatCount(artifacts.length)} so far`;
    return <span className="mr-1 whitespace-nowrap text-2">Loading artifacts…{soFar}</span>;
  }
  if (!isReady) return null;
  return (
    <span className="mr-1 whitespace-nowrap">
      <span className="font-strong tabular-nums">{text}</span>
      {end !== undefined && (
        <span className="ml-2 text-3 text-label tabular-nums empty:hidden">
          <AsOf at={Date.parse(end.asOf)} />
        </span>
      )}
    </span>
  );
}

function countText(shown: number, all: number, isNarrowed: boolean): string {
  return isNarrowed && shown !== all
    ? `${formatCount(shown)} of ${countOf(all, "artifact")}`
    : countOf(all, "artifact");
}
