import { useEffect } from "react";
import { isolated } from "../lib/direction.ts";

const APP_TITLE = "Artifact versions";

/**
 * Sets the document title: "churn-xgb 7 · Artifact versions", or just the app's name for `""`. With
 * `undefined`, another part of the page sets it, such as the drawer.
 */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = documentTitle(title);
  }, [title]);
}

/** Returns the document title for the title of a page. */
export function documentTitle(title: string): string {
  return title === "" ? APP_TITLE : `${isolated(title)} · ${APP_TITLE}`;
}
