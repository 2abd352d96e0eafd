import { useEffect } from "react";

/**
 * Names the tab: "churn-xgb 7 · Artifact versions", with `""` the page's name alone. `undefined`
 * leaves the title to another part of the page, such as the drawer.
 */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = title === "" ? "Artifact versions" : `${title} · Artifact versions`;
  }, [title]);
}
