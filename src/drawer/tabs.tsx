import type { ComponentType } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { TABS, type Tab } from "../url-state/url-state.ts";
import { Manifest } from "./manifest.tsx";
import { Metadata } from "./metadata.tsx";
import { metadataRows } from "./metadata-rows.ts";
import { Overview } from "./overview.tsx";
import { Usage } from "./usage.tsx";

/** What the panel of any tab may need; each takes the version and what it uses. */
export interface PanelProps {
  readonly version: ArtifactVersion;
  /** The control plane's page of the run. */
  readonly runUrl: string | undefined;
  /** The control plane's API generation, for the snippets that contain its URL. */
  readonly prefix: "ml" | "svc";
  /** The level of the panel's headings. */
  readonly heading: "h2" | "h3";
  /** Whether *Copy snippet* is elsewhere in the drawer; a name belongs to one button. */
  readonly isCopyElsewhere: boolean;
}

interface TabDefinition {
  readonly label: string;
  readonly panel: ComponentType<PanelProps>;
  /** A number after the label. */
  readonly count?: (version: ArtifactVersion) => number;
  /** Whether the panel scrolls as a whole; others have a bar that stays. */
  readonly scrolls: boolean;
}

/** Everything about the tabs of a version; a tab that is missing here does not compile. */
export const TAB_DEFINITIONS: Readonly<Record<Tab, TabDefinition>> = {
  overview: { label: "Overview", panel: Overview, scrolls: true },
  metadata: {
    label: "Metadata",
    panel: Metadata,
    count: ({ metadata }) => metadataRows(metadata).length,
    scrolls: false,
  },
  manifest: { label: "Manifest", panel: Manifest, scrolls: false },
  usage: { label: "Usage", panel: Usage, scrolls: true },
};

/** The tab of a value from outside; `undefined` for any other value. */
export function tabOf(value: unknown): Tab | undefined {
  return TABS.find((tab) => tab === value);
}
