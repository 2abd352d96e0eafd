import { createContext, useContext } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";

/** The actions of the rows, and the URLs that they link to. They don't depend on the open version. */
export interface CellActions {
  /** The URL of the list with this version open. */
  readonly hrefOf: (version: ArtifactVersion) => string;
  /** Opens the version with this value of the URL parameter `open`. */
  readonly onOpen: (openKey: string) => void;
  /** Shows the JSON of a malformed row. */
  readonly onOpenRaw: (raw: string) => void;
  /** The URL of the version's run on the control plane, if it has a page there. */
  readonly runUrlOf: (version: ArtifactVersion) => string | undefined;
  /** Preloads the drawer before the click. */
  readonly onIntent: () => void;
}

const CellActionsContext = createContext<CellActions | undefined>(undefined);

export const CellActionsProvider = CellActionsContext.Provider;

/** @throws {Error} outside the table. */
export function useCellActions(): CellActions {
  const actions = useContext(CellActionsContext);
  if (actions === undefined) throw new Error("A cell was rendered outside the table");
  return actions;
}
