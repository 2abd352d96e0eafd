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
  /** A number after the label; `undefined` if there is nothing to count. */
  readonly count?: (version: ArtifactVersion) => number | undefined;
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
  history: { label: "History", panel: ({ history }) => history, scrolls: false },
  run: { label: "Run", panel: ({ run }) => run, scrolls: false },
};

/** The number of paths. Metadata that isn't an object or a list has none, but isn't empty. */
function countPaths(version: ArtifactVersion): number | undefined {
  const metadata = metadataOf(version);
  if (metadata === undefined) return 0;
  const hasPaths = !(metadata instanceof Error) && !("source" in metadata);
  return hasPaths ? metadataRows(metadata).length : undefined;
}

/** The value as a tab; `undefined` if it is not one. */
export function tabOf(value: unknown): Tab | undefined {
  return TABS.find((tab) => tab === value);
}
