import { useEffect } from "react";

/** Names the tab: "churn-xgb 7 · Artifact versions". */
export function useDocumentTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts, "Artifact versions"].filter((part) => part).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
