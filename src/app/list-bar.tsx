import { ListFilter, PanelLeft } from "lucide-react";
import type { ReactNode } from "react";
import type { FieldProblem } from "../api/api-error.ts";
import { FilterChips } from "../filters/filter-chips.tsx";
import { countOf, formatCount } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import type { FilterName, FilterTexts } from "../url-state/filters.ts";
import { useSeenValues } from "./seen-values.ts";
import type { FiltersSidebar } from "./use-filters-sidebar.ts";

interface ListBarProps {
  readonly side: FiltersSidebar;
  readonly texts: FilterTexts;
  /** Values the server refused, by parameter. */
  readonly problems: readonly FieldProblem[];
  readonly total: number | undefined;
  /** Nothing is known yet, not even a failure. */
  readonly pending: boolean;
  readonly onCommit: (name: FilterName, texts: readonly string[]) => void;
  readonly onClear: () => void;
  /** At the right: what can be done with the list. */
  readonly children: ReactNode;
}

/** Above the table: the count, the filters in force, and what can be done with the list. */
export function ListBar(props: ListBarProps) {
  const { side, texts, problems, total, pending, onCommit, onClear, children } = props;
  const seen = useSeenValues();
  const active = Object.keys(texts).length;
  return (
    <div className="@container flex min-h-11 shrink-0 items-start gap-3 border-line-2 border-b px-4 py-2">
      <div className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-2">
        {(!side.isOpen || side.isSheet) && (
          <Button
            icon={side.isSheet ? ListFilter : PanelLeft}
            data-filters-toggle
            aria-expanded={side.isOpen}
            className="-ml-2 max-sm:ml-0"
            onClick={side.open}
          >
            Filters
            {active > 0 && (
              <span className="rounded-4 bg-accent-soft px-1 text-accent-text text-label tabular-nums">
                {active}
              </span>
            )}
          </Button>
        )}
        {pending && <span className="appear-late h-3 w-24 rounded-4 bg-press" />}
        {total !== undefined && (
          <span className="mr-1 whitespace-nowrap font-strong tabular-nums max-sm:hidden">
            {countOf(total, "version")}
          </span>
        )}
        <FilterChips
          texts={texts}
          seen={seen}
          problems={problems}
          onCommit={onCommit}
          onClear={onClear}
        />
      </div>
      {total !== undefined && (
        <span className="flex h-11 items-center font-strong tabular-nums sm:hidden">
          {formatCount(total)}
        </span>
      )}
      {children}
    </div>
  );
}
