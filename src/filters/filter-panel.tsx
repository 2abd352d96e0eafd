import type { ReactNode } from "react";
import type { FieldProblem } from "../api/api-error.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import { Button } from "../ui/button.tsx";
import { FILTER_LIST, type FilterName, type FilterTexts } from "../url-state/filters.ts";
import { FilterField } from "./filter-field.tsx";
import { Switch } from "./switch.tsx";

interface FilterPanelProps {
  readonly texts: FilterTexts;
  /** The values that the server rejected, by parameter. */
  readonly problems: readonly FieldProblem[];
  /** The values that complete the fields. */
  readonly seen: SeenValues;
  readonly onCommit: (name: FilterName, texts: readonly string[]) => void;
  readonly onClear: () => void;
  /** On the right of the header: the button that closes the panel. */
  readonly children: ReactNode;
}

/** All filters; each is committed separately. */
export function FilterPanel(props: FilterPanelProps) {
  const { texts, problems, seen, onCommit, onClear, children } = props;
  const active = Object.keys(texts).length > 0;
  return (
    <search aria-label="Filters" className="flex flex-col gap-3 px-4 pb-4">
      <div className="-mb-2 flex h-11 shrink-0 items-center gap-1">
        <h2 className="mr-auto font-strong text-body">Filters</h2>
        <Button kind="plain" disabled={!active} onClick={onClear} className="text-label!">
          Clear all
        </Button>
        {children}
      </div>
      {FILTER_LIST.map((definition) => {
        const { name, label, kind } = definition;
        if (kind === "switch") {
          return (
            <Switch
              key={name}
              label={label}
              checked={texts[name] !== undefined}
              onChange={(checked) => onCommit(name, checked ? ["true"] : [])}
            />
          );
        }
        return (
          <FilterField
            key={name}
            definition={definition}
            committed={(texts[name] ?? []).join(", ")}
            serverMessage={problems.find(({ field }) => field === name)?.message}
            seen={seen}
            onCommit={(text) => onCommit(name, [text])}
          />
        );
      })}
    </search>
  );
}
