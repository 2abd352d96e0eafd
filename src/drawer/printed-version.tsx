import type { ReactNode } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import type { Tab } from "../url-state/url-state.ts";
import type { PanelProps } from "./panel-props.ts";
import { TAB_DEFINITIONS } from "./tabs.tsx";

interface PrintedVersionProps {
  readonly header: ReactNode;
  readonly panel: PanelProps;
  /** The open tab, which is printed too. */
  readonly tab: Tab;
}

/** A version's page on paper: the overview, all metadata, and what else is open. */
export function PrintedVersion({ header, panel, tab }: PrintedVersionProps) {
  const parts = [...new Set<Tab>(["overview", "metadata", tab])];
  return (
    <>
      {header}
      {parts.map((part) => (
        <PrintedTab key={part} tab={part} panel={panel} />
      ))}
    </>
  );
}

function PrintedTab({ tab, panel }: { readonly tab: Tab; readonly panel: PanelProps }) {
  const { label, panel: Panel } = TAB_DEFINITIONS[tab];
  return (
    <section aria-label={label} className="mt-4">
      <h2 className="px-4 font-strong text-1 text-title">{label}</h2>
      <ErrorBoundary part={`The ${label} tab`} resetKey={panel.version}>
        <Panel {...panel} />
      </ErrorBoundary>
    </section>
  );
}
