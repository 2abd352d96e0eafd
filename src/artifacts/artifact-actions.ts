import { createContext, useContext } from "react";
import type { Artifact } from "../artifact/artifact.ts";

/** The actions of the rows, and the URLs that they link to. They don't depend on the open version. */
export interface ArtifactActions {
  /** The path the page is served under, for requests. */
  readonly base: string;
  /** The URL of this page with a version open. */
  readonly openHrefOf: (versionFqn: string) => string;
  /** Opens a version in the drawer. */
  readonly onOpen: (versionFqn: string) => void;
  /** The URL of the list with all versions of an artifact. */
  readonly versionsHrefOf: (artifact: Artifact) => string;
  /** Goes to that list. */
  readonly onVersions: (artifactFqn: string) => void;
  /** Preloads the drawer before the click. */
  readonly onIntent: () => void;
}

const ArtifactActionsContext = createContext<ArtifactActions | undefined>(undefined);

export const ArtifactActionsProvider = ArtifactActionsContext.Provider;

/** @throws {Error} outside the table of artifacts */
export function useArtifactActions(): ArtifactActions {
  const actions = useContext(ArtifactActionsContext);
  if (actions === undefined) throw new Error("A cell was rendered outside the table of artifacts");
  return actions;
}
