import { PanelLeft, X } from "lucide-react";
import type { FieldProblem } from "../api/api-error.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { countOf } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Modal } from "../ui/modal.tsx";
import type { FilterName, FilterTexts } from "../url-state/filters.ts";
import { useSeenValues } from "./seen-values.ts";
import type { FiltersSidebar as Side } from "./use-filters-sidebar.ts";

interface FiltersSidebarProps {
  readonly side: Side;
  readonly texts: FilterTexts;
  readonly problems: readonly FieldProblem[];
  /** What the filters in force match; `undefined` while that is being asked. */
  readonly total: number | undefined;
  readonly onCommit: (name: FilterName, texts: readonly string[]) => void;
  readonly onClear: () => void;
}

/** The filters: a panel beside the table, or a sheet from the bottom of a phone. */
export function FiltersSidebar({ side, total, ...props }: FiltersSidebarProps) {
  const panel = { ...props, seen: useSeenValues() };
  if (!side.isOpen) return null;
  if (side.isSheet) return <Sheet side={side} total={total} {...panel} />;
  return (
    <div
      ref={side.container}
      className="w-58 shrink-0 overflow-y-auto border-line-2 border-r bg-canvas"
    >
      <FilterPanel {...panel}>
        <IconButton data-filters-toggle icon={PanelLeft} label="Hide filters" onClick={side.hide} />
      </FilterPanel>
    </div>
  );
}

function Sheet({ side, total, ...panel }: FiltersSidebarProps & { readonly seen: SeenValues }) {
  return (
    <Modal
      aria-label="Filters"
      onClose={side.hide}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92%] w-full max-w-none flex-col rounded-t-12 border-0! [--enter-y:8px]"
    >
      <div ref={side.container} className="min-h-0 flex-1 overflow-y-auto">
        <FilterPanel {...panel}>
          <IconButton icon={X} label="Close" onClick={side.hide} />
        </FilterPanel>
      </div>
      <div className="border-line-2 border-t p-4">
        <Button kind="filled" className="w-full justify-center text-touch" onClick={side.hide}>
          {total === undefined ? "Show versions" : `Show ${countOf(total, "version")}`}
        </Button>
      </div>
    </Modal>
  );
}
