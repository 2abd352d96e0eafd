import type { ComponentType } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataOf } from "../artifact/metadata.ts";
import { TABS, type Tab } from "../url-state/url-state.ts";
import { Manifest } from "./manifest.tsx";
import { Metadata } from "./metadata.tsx";
import { metadataRows } from "./metadata-rows.ts";
import { Overview } from "./overview.tsx";
import type { PanelProps } from "./panel-props.ts";
import { Usage } from "./usage.tsx";

interface TabDefinition {
  readonly label: string;
  readonly panel: ComponentType<PanelProps>;
  /** A number after the label. */
  readonly count?: (version: ArtifactVersion) => number;
  /** Whether the panel scrolls as a whole; the others have a toolbar that stays visible. */
  readonly scrolls: boolean;
}

/** Everything about the tabs of a version; a tab that is missing here doesn't compile. */
export const TAB_DEFINITIONS: Readonly<Record<Tab, TabDefinition>> = {
  overview: { label: "Overview", panel: Overview, scrolls: true },
  metadata: {
    label: "Metadata",
    panel: Metadata,
    count: countPaths,
    scrolls: false,
  },
  manifest: { label: "Manifest", panel: Manifest, scrolls: false },
  usage: { label: "Usage", panel: Usage, scrolls: true },
};

function countPaths(version: ArtifactVersion): number {
  const metadata = metadataOf(version);
  return metadata === undefined || metadata instanceof Error ? 0 : metadataRows(metadata).length;
}

/** The value as a tab; `undefined` if it is not one. */
export function tabOf(value: unknown): Tab | undefined {
  return TABS.find((tab) => tab === value);
}
