import type { ReactNode } from "react";
import type { ApiPrefix } from "../artifact/api-prefix.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";

/** The props available to the panel of any tab; each panel takes what it uses. */
export interface PanelProps {
  readonly version: ArtifactVersion;
  /** The control plane's page of the run. */
  readonly runUrl: string | undefined;
  /** For the snippets that contain a URL of the control plane. */
  readonly prefix: ApiPrefix;
  /** The level of the panel's headings. */
  readonly heading: "h2" | "h3";
  /** The content of the tabs that request other versions, which the drawer doesn't know. */
  readonly history: ReactNode;
  readonly run: ReactNode;
  /** Whether *Copy snippet* is elsewhere in the drawer; only one button may have that name. */
  readonly isCopyElsewhere: boolean;
}
