import { PanelLeft, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { hasDrafts, onceRead } from "../filters/filter-drafts.ts";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { countOf } from "../lib/count.ts";
import { useStore } from "../lib/store.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { Button } from "../ui/button.tsx";
import { markProps } from "../ui/data-attributes.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Modal } from "../ui/modal.tsx";
import { textsOf } from "../url-state/filters.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { withFilters, withoutOpen } from "../url-state/transitions.ts";
import { format, type UrlState } from "../url-state/url-state.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";
import { useFilterFields } from "./use-filter-fields.ts";
import { focusTableOrState } from "./use-focus-recovery.ts";

/** The filters: a panel beside the table, or on a phone a sheet from the bottom. */
export function FiltersSidebar() {
  const { isOpen, isSheet } = useList().sidebar;
  if (!isOpen) return null;
  return isSheet ? <Sheet /> : <Panel />;
}

function Panel() {
  const { container, hide } = useList().sidebar;
  return (
    <div
      ref={container}
      className="filters-panel w-58 shrink-0 print:hidden overflow-y-auto border-line-2 border-r bg-canvas"
    >
      <Filters close={useMemo(() => hideButton(hide), [hide])} />
    </div>
  );
}

function Sheet() {
  const { sidebar, total, result, drafts, state } = useList();
  const { container, hide } = sidebar;
  const texts = textsOf(state.filters);
  const isTyped = hasDrafts(useStore(drafts), texts);
  // The count for other filters would be misleading.
  const isCounted = total !== undefined && !result.isPlaceholderData && !isTyped;

  /** Commits what is typed, as leaving the field does. */
  function onShow(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement) activeElement.blur();
    onceRead(drafts, texts, leave);
  }

  /** Text that can't be read keeps the sheet open. */
  function leave(): void {
    const invalid = container.current?.querySelector<HTMLElement>("input[aria-invalid=true]");
    if (invalid) invalid.focus();
    else hide();
  }

  return (
    <Modal
      aria-label="Filters"
      onClose={hide}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92%] w-full max-w-none flex-col rounded-t-12 border-0! [--enter-y:8px]"
    >
      <div ref={container} className="min-h-0 flex-1 scroll-pb-8 overflow-y-auto">
        <Filters close={<IconButton icon={X} label="Close" onClick={hide} />} />
      </div>
      <div className="border-line-2 border-t p-4">
        <Button kind="filled" className="w-full justify-center text-touch" onClick={onShow}>
          {isCounted ? `Show ${countOf(total, "version")}` : "Show versions"}
        </Button>
      </div>
    </Modal>
  );
}

function hideButton(hide: () => void): ReactNode {
  return (
    <IconButton
      {...markProps("filtersToggle")}
      icon={PanelLeft}
      label="Hide filters"
      onClick={hide}
    />
  );
}

function Filters({ close }: { readonly close: ReactNode }) {
  const fields = useFilterFields();
  const { sidebar, rowFocus, state } = useList();
  const leave = useStableCallback(() => focusTableOrState(rowFocus));
  const kept = keptParams(state);
  const form = useMemo(() => formOf(kept), [kept]);
  return (
    <ErrorBoundary part="The filters" resetKey={fields.texts}>
      <FilterPanel {...fields} onLeave={sidebar.isSheet ? undefined : leave} form={form}>
        {close}
      </FilterPanel>
    </ErrorBoundary>
  );
}

/** Other filters keep the page size, the columns and the sort. */
function keptParams(state: UrlState): string {
  return format(withoutOpen(withFilters(state, {})));
}

/** The form of the filters, for browsers without script. */
function formOf(kept: string) {
  return {
    action: hrefOf(pageConfig.base, paths.versions()),
    kept: [...new URLSearchParams(kept)],
  };
}
