import { PanelLeft, X } from "lucide-react";
import type { ReactNode } from "react";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { countOf } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { markProps } from "../ui/data-attributes.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Modal } from "../ui/modal.tsx";
import { useList } from "./list-context.ts";
import { useFilterFields } from "./use-filter-fields.ts";

/** The filters: a panel beside the table, or on a phone a sheet from the bottom. */
export function FiltersSidebar() {
  const { isOpen, isSheet } = useList().sidebar;
  if (!isOpen) return null;
  return isSheet ? <Sheet /> : <Panel />;
}

function Panel() {
  const { container, hide } = useList().sidebar;
  return (
    <div ref={container} className="w-58 shrink-0 overflow-y-auto border-line-2 border-r bg-canvas">
      <Filters>
        <IconButton
          {...markProps("filtersToggle")}
          icon={PanelLeft}
          label="Hide filters"
          onClick={hide}
        />
      </Filters>
    </div>
  );
}

function Sheet() {
  const { sidebar, total, result } = useList();
  const { container, hide } = sidebar;
  // The count for earlier filters would be misleading.
  const isCounted = total !== undefined && !result.isPlaceholderData;
  return (
    <Modal
      aria-label="Filters"
      onClose={hide}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92%] w-full max-w-none flex-col rounded-t-12 border-0! [--enter-y:8px]"
    >
      <div ref={container} className="min-h-0 flex-1 overflow-y-auto">
        <Filters>
          <IconButton icon={X} label="Close" onClick={hide} />
        </Filters>
      </div>
      <div className="border-line-2 border-t p-4">
        <Button kind="filled" className="w-full justify-center text-touch" onClick={hide}>
          {isCounted ? `Show ${countOf(total, "version")}` : "Show versions"}
        </Button>
      </div>
    </Modal>
  );
}

function Filters({ children }: { readonly children: ReactNode }) {
  const fields = useFilterFields();
  return (
    <ErrorBoundary part="The filters" resetKey={fields.texts}>
      <FilterPanel {...fields}>{children}</FilterPanel>
    </ErrorBoundary>
  );
}
