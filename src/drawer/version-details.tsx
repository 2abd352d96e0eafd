import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { mainSnippet } from "../artifact/snippets.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { CopyButton } from "../ui/copy.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { TABS, type Tab } from "../url-state/url-state.ts";
import type { PanelProps } from "./panel-props.ts";
import { type TabCounts, TabList } from "./tab-list.tsx";
import { TAB_DEFINITIONS, tabOf } from "./tabs.tsx";
import { VersionHeader } from "./version-header.tsx";

type Layout = "drawer" | "page";

interface VersionDetailsProps
  extends Pick<PanelProps, "version" | "runUrl" | "prefix" | "history" | "run"> {
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
  const { version, tab, onTab, runUrl, prefix, layout, actions, lineage } = props;
  const isPhone = useMediaQuery(PHONE);
  const isPage = layout === "page";
  const panel: PanelProps = {
    version,
    runUrl,
    prefix,
    history: props.history,
    run: props.run,
    heading: isPage ? "h2" : "h3",
    isCopyElsewhere: isPhone,
  };
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value) => {
        const next = tabOf(value);
        if (next !== undefined) onTab(next);
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <VersionHeader
        version={version}
        actions={actions}
        heading={isPage ? "h1" : "h2"}
        hasCopy={!isPhone}
      >
        {lineage}
      </VersionHeader>
      <TabList version={version} counts={props.counts} />
      {TABS.map((each) => (
        <TabPanel key={each} tab={each} layout={layout} {...panel} />
      ))}
      {isPhone && <Footer version={version} prefix={prefix} />}
    </Tabs.Root>
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
