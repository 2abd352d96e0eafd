import { Tabs } from "@base-ui/react/tabs";
import { type ReactNode, useMemo } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { CopyButton } from "../ui/copy.tsx";
import { TABS, type Tab } from "../url-state/url-state.ts";
import { Manifest } from "./manifest.tsx";
import { Metadata } from "./metadata.tsx";
import { metadataRows } from "./metadata-rows.ts";
import { Overview } from "./overview.tsx";
import { TabList } from "./tab-list.tsx";
import { mainSnippet, Usage } from "./usage.tsx";
import { VersionHead } from "./version-head.tsx";

interface VersionDetailsProps {
  readonly version: ArtifactVersion;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** The control plane's page of the run. */
  readonly runUrl?: string;
  readonly prefix: "ml" | "svc";
  readonly layout: "drawer" | "page";
  /** At the right of the title; on a phone above it. */
  readonly actions: ReactNode;
  /** The id the heading gets. */
  readonly titleId: string;
}

/** All about one version, in the drawer or as a page of its own. */
export function VersionDetails(props: VersionDetailsProps) {
  const { version, tab, onTab, runUrl, prefix, layout, actions, titleId } = props;
  const isPhone = useMediaQuery(PHONE);
  const rows = useMemo(() => metadataRows(version.metadata), [version.metadata]);
  const measure = layout === "page" ? "max-w-[960px]" : "";
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value) => {
        const next = TABS.find((known) => known === value);
        if (next !== undefined) onTab(next);
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <VersionHead
        version={version}
        actions={actions}
        titleId={titleId}
        heading={layout === "page" ? "h1" : "h2"}
        hasCopy={!isPhone}
      />
      <TabList pathCount={rows.length} />
      <Tabs.Panel value="overview" className={SCROLLING}>
        <div className={measure}>
          <Overview version={version} runUrl={runUrl} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="metadata" className={PANEL}>
        <Metadata key={version.id} metadata={version.metadata} rows={rows} />
      </Tabs.Panel>
      <Tabs.Panel value="manifest" className={PANEL}>
        <Manifest version={version} />
      </Tabs.Panel>
      <Tabs.Panel value="usage" className={SCROLLING}>
        <div className={measure}>
          <Usage
            version={version}
            prefix={prefix}
            heading={layout === "page" ? "h2" : "h3"}
            isCopyElsewhere={isPhone}
          />
        </div>
      </Tabs.Panel>
      {isPhone && <Foot version={version} snippet={mainSnippet(version, prefix)} />}
    </Tabs.Root>
  );
}

const PANEL = "flex min-h-0 flex-1 flex-col focus-visible:-outline-offset-2";
const SCROLLING = "min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2";

/** On a phone: what people come for, at the thumb. */
function Foot({ version, snippet }: { readonly version: ArtifactVersion; snippet: string }) {
  return (
    <footer className="flex shrink-0 gap-2 border-line-2 border-t px-4 py-2 *:flex-1 *:justify-center">
      {version.fqn !== "" && <CopyButton text={version.fqn} label="Copy FQN" kind="outlined" />}
      <CopyButton text={snippet} label="Copy snippet" kind="filled" />
    </footer>
  );
}
