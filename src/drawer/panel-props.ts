import type { ReactNode } from "react";
import type { ApiPrefix } from "../artifact/api-prefix.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";

/** A place in the app: its URL, and how to go there without loading the page again. */
interface Place {
  readonly href: string;
  readonly onFollow: () => void;
}

/** Metadata paths as columns of the list. */
interface PathColumns {
  readonly isColumn: (path: string) => boolean;
  /** Adds the column of a path, or removes it. */
  readonly onToggle: (path: string) => void;
}

/** What values of the metadata lead to. */
export interface ValuePlaces {
  /** Another version, opened in place of this one on the same tab. */
  readonly version: (fqn: string) => Place;
  /** The list of an artifact's versions. */
  readonly artifact: (fqn: string) => Place;
  /** Paths as columns of the list; absent where no list of versions is. */
  readonly columns?: PathColumns | undefined;
}

/** The props available to the panel of any tab; each panel takes what it uses. */
export interface PanelProps {
  readonly version: ArtifactVersion;
  /** The control plane's page of the run. */
  readonly runUrl: string | undefined;
  /** For the snippets that contain a URL of the control plane. */
  readonly prefix: ApiPrefix;
  readonly places: ValuePlaces;
  /** The level of the panel's headings. */
  readonly heading: "h2" | "h3";
  /** The content of the tabs that request other versions, which the drawer doesn't know. */
  readonly history: ReactNode;
  readonly run: ReactNode;
  /** Whether *Copy snippet* is elsewhere in the drawer; only one button may have that name. */
  readonly isCopyElsewhere: boolean;
}
