import { ListFilter, PanelLeft } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { markProps } from "../ui/data-attributes.ts";
import type { FiltersSidebarState } from "./use-filters-sidebar.ts";

interface FiltersButtonProps {
  readonly sidebar: FiltersSidebarState;
  /** How many filters are set. */
  readonly activeCount: number;
}

/** Opens the filters of a page; hidden while they are open next to the table. */
export function FiltersButton({ sidebar, activeCount }: FiltersButtonProps) {
  const { isOpen, isSheet, open } = sidebar;
  if (isOpen && !isSheet) return null;
  return (
    <Button
      icon={isSheet ? ListFilter : PanelLeft}
      {...markProps("filtersToggle")}
      aria-expanded={isOpen}
      className="-ml-2 max-sm:ml-0"
      onClick={open}
    >
      Filters
      {activeCount > 0 && (
        <span className="rounded-4 bg-accent-soft px-1 text-accent-text text-label tabular-nums">
          {activeCount}
        </span>
      )}
    </Button>
  );
}
