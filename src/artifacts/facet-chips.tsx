import { X } from "lucide-react";
import { ChipButton } from "../filters/chip-button.tsx";
import { Button } from "../ui/button.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { markProps } from "../ui/data-attributes.ts";
import { onlyFirstClick } from "../ui/only-first-click.ts";
import { FACET_NAMES, FACETS, type FacetName, type Facets } from "../url-state/artifact-facets.ts";

interface FacetChipsProps {
  readonly facets: Facets;
  readonly labelOf: (name: FacetName, value: string) => string;
  readonly onToggle: (name: FacetName, value: string) => void;
  readonly onClear: () => void;
}

/** The chosen values, each of which can be removed. */
export function FacetChips({ facets, labelOf, onToggle, onClear }: FacetChipsProps) {
  const chosen = FACET_NAMES.flatMap((name) => facets[name].map((value) => ({ name, value })));
  if (chosen.length === 0) return null;
  return (
    <div className="contents" onClickCapture={onlyFirstClick}>
      {chosen.map(({ name, value }) => {
        const { label } = FACETS[name];
        return (
          <span
            key={`${name} ${value}`}
            {...markProps("filterChip")}
            className="my-0.5 inline-flex h-6 min-w-0 max-w-80 items-stretch rounded-6 border border-line-2 bg-surface text-label max-sm:h-9"
          >
            <span className="flex min-w-0 items-center gap-1 px-2">
              <span className="shrink-0 text-3">{label}</span>{" "}
              <CutText text={labelOf(name, value)} className="leading-5" />
            </span>
            <ChipButton
              icon={X}
              label={`Remove filter ${label}: ${labelOf(name, value)}`}
              onClick={() => onToggle(name, value)}
            />
          </span>
        );
      })}
      <Button kind="plain" onClick={onClear}>
        Clear all
      </Button>
    </div>
  );
}
