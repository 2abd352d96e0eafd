import type { FieldProblem } from "../api/api-error.ts";
import type { KnownValues } from "../artifact/known-values.ts";
import { FILTERS, type FilterName, type FilterTexts } from "../query/filters.ts";
import { Button } from "../ui/button.tsx";
import { FilterChip } from "./filter-chip.tsx";

interface FilterChipsProps {
  readonly texts: FilterTexts;
  readonly known: KnownValues;
  /** Values the server refused, by parameter. */
  readonly problems: readonly FieldProblem[];
  readonly onCommit: (name: FilterName, texts: readonly string[]) => void;
  readonly onClear: () => void;
}

/** The filters in force, each to be edited in its place, each with its own way out. */
export function FilterChips(props: FilterChipsProps) {
  const { texts, known, problems, onCommit, onClear } = props;
  const inForce = FILTERS.filter(({ name }) => texts[name] !== undefined);
  if (inForce.length === 0) return null;
  return (
    <>
      {inForce.map((definition) => (
        <FilterChip
          key={definition.name}
          definition={definition}
          texts={texts[definition.name] ?? []}
          known={known}
          isRefused={problems.some(({ field }) => field === definition.name)}
          onCommit={(next) => onCommit(definition.name, next)}
        />
      ))}
      <Button kind="plain" onClick={onClear} className="max-sm:hidden">
        Clear all
      </Button>
    </>
  );
}
