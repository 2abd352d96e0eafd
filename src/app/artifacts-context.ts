import { createContext, type RefObject, useContext } from "react";
import type { KnownArtifacts } from "../api/artifact-index.ts";
import type { FoundArtifacts } from "../artifact/artifact-finder.ts";
import type { Browsed } from "../artifacts/browse-artifacts.ts";
import type { Searched } from "../artifacts/shown-artifacts.ts";
import type { ArtifactsState } from "../url-state/artifacts-state.ts";
import type { FacetLabelOf } from "../url-state/describe-artifacts.ts";
import type { IgnoredParam } from "../url-state/ignored-param.ts";
import type { TablePage } from "./version-scope.ts";

/** The state of the artifacts page, and how to change it. */
export interface Artifacts extends TablePage {
  /** The state of its URL. `state` has only what the drawer needs of it. */
  readonly url: ArtifactsState;
  readonly ignored: readonly IgnoredParam[];
  readonly go: (next: ArtifactsState, options?: { readonly replace?: boolean }) => void;
  readonly known: KnownArtifacts;
  readonly searched: Searched;
  readonly found: FoundArtifacts | undefined;
  readonly browsed: Browsed;
  /** The query string of what is shown, which follows that of the URL. */
  readonly view: string;
  /** Whether there are artifacts, or may still be. */
  readonly hasContent: boolean;
  readonly labelOf: FacetLabelOf;
  /** The name of the view, based on what narrows it. */
  readonly title: string;
  readonly searchField: RefObject<HTMLInputElement | null>;
}

const ArtifactsContext = createContext<Artifacts | undefined>(undefined);

export const ArtifactsProvider = ArtifactsContext.Provider;

/** Returns the state of the page. @throws {Error} outside the artifacts page */
export function useArtifactsPage(): Artifacts {
  const artifacts = useContext(ArtifactsContext);
  if (artifacts === undefined) throw new Error("useArtifactsPage must be used on its page");
  return artifacts;
}
