import { createContext, useContext } from "react";
import type { ActivePage } from "./actions/registry.ts";

/** The page on screen, for layers that need it only while they are open. */
export const ActivePageContext = createContext<ActivePage | undefined>(undefined);

/** Returns the page on screen. @throws {Error} outside a page */
export function useActivePage(): ActivePage {
  const page = useContext(ActivePageContext);
  if (page === undefined) throw new Error("useActivePage must be used on a page");
  return page;
}
