import { type ReactNode, useMemo } from "react";
import { hasDrafts, onceRead } from "../filters/filter-drafts.ts";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { countOf } from "../lib/count.ts";
import { useStore } from "../lib/store.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { textsOf } from "../url-state/filters.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { withFilters, withoutOpen } from "../url-state/transitions.ts";
import { format, type UrlState } from "../url-state/url-state.ts";
import { FiltersPanelFrame, FiltersSheetFrame } from "./filters-frame.tsx";
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
  const { sidebar } = useList();
  return (
    <FiltersPanelFrame sidebar={sidebar}>{(close) => <Filters close={close} />}</FiltersPanelFrame>
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

  const footer = (
    <Button kind="filled" className="w-full justify-center text-touch" onClick={onShow}>
      {isCounted ? `Show ${countOf(total, "version")}` : "Show versions"}
    </Button>
  );
  return (
    <FiltersSheetFrame {...{ sidebar, footer }}>
      {(close) => <Filters close={close} />}
    </FiltersSheetFrame>
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
