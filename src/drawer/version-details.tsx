import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { mainSnippet } from "../artifact/snippets.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { PHONE, WIDE } from "../ui/breakpoints.ts";
import { CopyButton } from "../ui/copy.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { TABS, type Tab } from "../url-state/url-state.ts";
import { Overview } from "./overview.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PrintedVersion } from "./printed-version.tsx";
import { type TabCounts, TabList } from "./tab-list.tsx";
import { TAB_DEFINITIONS, tabOf } from "./tabs.tsx";
import { VersionHeader } from "./version-header.tsx";

type Layout = "drawer" | "page";

interface VersionDetailsProps
  extends Pick<PanelProps, "version" | "runUrl" | "prefix" | "places" | "history" | "run"> {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly layout: Layout;
  /** To the right of the title; on a phone, above it. */
  readonly actions: ReactNode;
  /** The version among those of its artifact: the newest, older and newer ones. */
  readonly lineage: ReactNode;
  /** Numbers on tabs that only the app knows. */
  readonly counts?: TabCounts | undefined;
}

/** Everything about one version, in the drawer or on its own page. */
export function VersionDetails(props: VersionDetailsProps) {
  const { version, tab, layout, actions, lineage, onTab: _, ...rest } = props;
  const isPhone = useMediaQuery(PHONE);
  const isWide = useMediaQuery(WIDE);
  const isPrinting = usePrinting();
  const isPage = layout === "page";
  const panel: PanelProps = {
    ...rest,
    version,
    heading: isPage ? "h2" : "h3",
    isCopyElsewhere: isPhone,
  };
  const header = (
    <VersionHeader
      version={version}
      actions={actions}
      heading={isPage ? "h1" : "h2"}
      hasCopy={!isPhone}
    >
      {lineage}
    </VersionHeader>
  );
  if (isPage && isPrinting) return <PrintedVersion {...{ header, panel, tab }} />;
  if (isPage && isWide) return <WideVersion {...props} {...{ header, panel }} />;
  return (
    <VersionTabs {...props} panel={panel} tabs={TABS}>
      {header}
      <TabList version={version} tabs={TABS} selected={tab} counts={props.counts} />
    </VersionTabs>
  );
}

interface VersionTabsProps extends VersionDetailsProps {
  readonly panel: PanelProps;
  readonly tabs: readonly Tab[];
  /** Above the open tab. */
  readonly children: ReactNode;
}

function VersionTabs({ panel, tabs, tab, onTab, layout, children }: VersionTabsProps) {
  const { version, prefix } = panel;
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value) => {
        const next = tabOf(value);
        if (next !== undefined) onTab(next);
      }}
      className="flex min-h-0 min-w-0 flex-1 flex-col"
    >
      {children}
      {tabs.map((each) => (
        <TabPanel key={each} tab={each} layout={layout} {...panel} />
      ))}
      {panel.isCopyElsewhere && <Footer version={version} prefix={prefix} />}
    </Tabs.Root>
  );
}

const WIDE_TABS = TABS.filter((tab) => tab !== "overview");

type WideVersionProps = VersionDetailsProps & {
  readonly header: ReactNode;
  readonly panel: PanelProps;
};

/** A wide page: the overview stays at the left, with one of the other tabs beside it. */
function WideVersion({ header, ...props }: WideVersionProps) {
  const { panel, tab } = props;
  const selected = tab === "overview" ? "metadata" : tab;
  return (
    <>
      {header}
      <div className="flex min-h-0 flex-1 border-line-2 border-t">
        <section
          aria-label="Overview"
          className="w-100 shrink-0 overflow-auto border-line-2 border-r"
        >
          <h2 className="flex h-9 items-center border-line-2 border-b px-4 font-strong text-1 text-body">
            Overview
          </h2>
          <ErrorBoundary part="The Overview" resetKey={panel.version}>
            <Overview {...panel} />
          </ErrorBoundary>
        </section>
        <VersionTabs {...props} tabs={WIDE_TABS} tab={selected}>
          <TabList
            version={panel.version}
            tabs={WIDE_TABS}
            selected={selected}
            counts={props.counts}
          />
        </VersionTabs>
      </div>
    </>
  );
}

interface TabPanelProps extends PanelProps {
  readonly tab: Tab;
  readonly layout: Layout;
}

/** One tab's panel; an error in it doesn't affect the other tabs. */
function TabPanel({ tab, layout, ...props }: TabPanelProps) {
  const { label, panel: Panel, scrolls } = TAB_DEFINITIONS[tab];
  const content = <Panel {...props} />;
  return (
    <Tabs.Panel
      value={tab}
      className={`min-h-0 flex-1 focus-visible:-outline-offset-2 ${scrolls ? "overflow-auto" : "flex flex-col"}`}
    >
      <ErrorBoundary part={`The ${label} tab`} resetKey={props.version}>
        {scrolls ? (
          <div className={layout === "page" ? "max-w-[960px]" : ""}>{content}</div>
        ) : (
          content
        )}
      </ErrorBoundary>
    </Tabs.Panel>
  );
}

type FooterProps = Pick<PanelProps, "version" | "prefix">;

/** The main actions on a phone, within reach of the thumb. */
function Footer({ version, prefix }: FooterProps) {
  return (
    <footer className="print:hidden flex shrink-0 gap-2 border-line-2 border-t px-4 py-2 *:flex-1 *:justify-center">
      {version.fqn !== "" && <CopyButton text={version.fqn} label="Copy FQN" kind="outlined" />}
      <ErrorBoundary part="The snippet" resetKey={version} fallback={() => null}>
        <CopySnippet version={version} prefix={prefix} />
      </ErrorBoundary>
    </footer>
  );
}

function CopySnippet({ version, prefix }: FooterProps) {
  return <CopyButton text={mainSnippet(version, prefix)} label="Copy snippet" kind="filled" />;
}
