import { useEffect } from "react";

const APP_TITLE = "Artifact versions";

/**
 * Sets the document title: "churn-xgb 7 · Artifact versions", or with `""` the app's name alone.
 * `undefined` leaves the title to another part of the page, such as the drawer.
 */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = title === "" ? APP_TITLE : `${title} · ${APP_TITLE}`;
  }, [title]);
}
