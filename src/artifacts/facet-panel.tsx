import { memo, type ReactNode, useMemo } from "react";
import { Button } from "../ui/button.tsx";
import { FACET_NAMES, type FacetName, type Facets } from "../url-state/artifact-facets.ts";
import { type Browsed, facetValues } from "./browse-artifacts.ts";
import { FacetList } from "./facet-list.tsx";

interface FacetPanelProps {
  readonly counts: Browsed["counts"];
  readonly facets: Facets;
  readonly labelOf: (name: FacetName, value: string) => string;
  readonly onToggle: (name: FacetName, value: string) => void;
  readonly isEmpty: boolean;
  readonly onClear: () => void;
  /** The button that closes the panel. */
  readonly children: ReactNode;
}

/** All facets. Memoized, since opening a version changes nothing here. */
export const FacetPanel = memo(function FacetPanel(props: FacetPanelProps) {
  const { counts, facets, labelOf, onToggle, isEmpty, onClear, children } = props;
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
    </search>
  );
});
