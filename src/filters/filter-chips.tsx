import { memo } from "react";
import type { FieldProblem } from "../api/api-error.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import { Button } from "../ui/button.tsx";
import { onlyFirstClick } from "../ui/only-first-click.ts";
import { FILTER_LIST, type FilterName, type FilterTexts } from "../url-state/filters.ts";
import type { FieldEditing } from "./field-editing.ts";
import { FilterChip } from "./filter-chip.tsx";

interface FilterChipsProps {
  readonly texts: FilterTexts;
  readonly seen: SeenValues;
  readonly editing: FieldEditing;
  /** The values that the server rejected, by parameter. */
  readonly problems: readonly FieldProblem[];
  readonly onCommit: (name: FilterName, texts: readonly string[]) => void;
  readonly onClear: () => void;
}

/** The active filters, which can be edited in place and removed. */
export const FilterChips = memo(function FilterChips(props: FilterChipsProps) {
  const { texts, seen, editing, problems, onCommit, onClear } = props;
  const active = FILTER_LIST.filter(({ name }) => texts[name] !== undefined);
  if (active.length === 0) return null;
  return (
    <div className="contents" onClickCapture={onlyFirstClick}>
      {active.map((definition) => (
        <FilterChip
          key={definition.name}
          definition={definition}
          texts={texts[definition.name] ?? []}
          {...{ seen, editing }}
          isRejected={problems.some(({ field }) => field === definition.name)}
          onCommit={(next) => onCommit(definition.name, next)}
        />
      ))}
      <Button kind="plain" onClick={onClear}>
        Clear all
      </Button>
    </div>
  );
});
