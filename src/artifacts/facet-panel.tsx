import { memo, type ReactNode, useMemo } from "react";
import { Button } from "../ui/button.tsx";
import { FACET_NAMES, FACETS, type FacetName, type Facets } from "../url-state/artifact-facets.ts";
import { type Browsed, facetValues } from "./browse-artifacts.ts";
import { FacetList } from "./facet-list.tsx";

interface FacetPanelProps {
  readonly counts: Browsed["counts"];
  readonly facets: Facets;
  readonly labelOf: (name: FacetName, value: string) => string;
  readonly onToggle: (name: FacetName, value: string) => void;
  /** Whether the first artifacts are still loading. */
  readonly isLoading: boolean;
  readonly isEmpty: boolean;
  readonly onClear: () => void;
  /** The button that closes the panel. */
  readonly children: ReactNode;
}

/** All facets. Memoized, since opening a version changes nothing here. */
export const FacetPanel = memo(function FacetPanel(props: FacetPanelProps) {
  const { counts, facets, labelOf, onToggle, isLoading, isEmpty, onClear, children } = props;
  const values = useMemo(
    () =>
      FACET_NAMES.map((name) => ({
        name,
        values: facetValues(counts[name], facets[name], (value) => labelOf(name, value)),
      })),
    [counts, facets, labelOf],
  );
  return (
    <search aria-label="Filters" className="flex flex-col gap-3 px-4 pb-4">
      <div className="-mb-2 flex h-11 shrink-0 items-center gap-1">
        <h2 className="mr-auto font-strong text-body">Filters</h2>
        <Button kind="plain" disabled={isEmpty} onClick={onClear} className="text-label!">
          Clear all
        </Button>
        {children}
      </div>
      {values.map((facet) => (
        <FacetList key={facet.name} {...facet} onToggle={onToggle} />
      ))}
      {isLoading && <Skeleton />}
    </search>
  );
});

/** Shares of the panel, varied so that the skeleton looks like text. */
const WIDTHS = ["w-1/2", "w-2/3", "w-2/5", "w-3/5"];

/** The facets before the first artifacts arrive. */
function Skeleton() {
  return FACET_NAMES.map((name) => (
    <div key={name} aria-hidden className="appear-late flex flex-col">
      <span className="flex h-6 items-center text-2 text-label">{FACETS[name].label}</span>
      {WIDTHS.map((width) => (
        <span key={width} className="flex h-7 items-center gap-2 max-sm:h-11">
          <span className="size-3.5 rounded-3 bg-press" />
          <span className={`h-2 rounded-4 bg-press ${width}`} />
        </span>
      ))}
    </div>
  ));
}
