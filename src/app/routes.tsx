import { useState } from "react";
import { Route, Routes } from "react-router";
import { NO_SELECTION } from "../table/selection.ts";
import { PAGE_PATTERNS } from "../url-state/paths.ts";
import { ListPage } from "./list-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PageBoundary } from "./page-boundary.tsx";
import { VersionPage } from "./version-page.tsx";

/** Every page. The selection outlasts the page it was made on. */
export function AppRoutes() {
  const [selection, setSelection] = useState(NO_SELECTION);
  return (
    <PageBoundary>
      <Routes>
        <Route
          path={PAGE_PATTERNS.versions}
          element={<ListPage selection={selection} onSelection={setSelection} />}
        />
        <Route path={PAGE_PATTERNS.version} element={<VersionPage />} />
        <Route path={PAGE_PATTERNS.notFound} element={<NotFoundPage />} />
      </Routes>
    </PageBoundary>
  );
}
