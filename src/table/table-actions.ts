import { createContext, useContext } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";

/** What the cells of a row may do; the page says how. */
export interface TableActions {
  /** The address that shows the list with this version open. */
  readonly hrefOf: (version: ArtifactVersion) => string;
  readonly onOpen: (version: ArtifactVersion) => void;
  /** Shows a row that can't be read as the JSON it came in. */
  readonly onOpenRaw: (raw: unknown) => void;
  /** The control plane's page of the version's run, where there is one. */
  readonly runUrlOf: (version: ArtifactVersion) => string | undefined;
  /** Loads what opening needs, before the click. */
  readonly onIntent: () => void;
}

const TableActionsContext = createContext<TableActions | undefined>(undefined);

export const TableActionsProvider = TableActionsContext.Provider;

/** @throws Error outside the table. */
export function useTableActions(): TableActions {
  const actions = useContext(TableActionsContext);
  if (actions === undefined) throw new Error("A cell stands outside its table");
  return actions;
}
