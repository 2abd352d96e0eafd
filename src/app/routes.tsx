import { useState } from "react";
import { Route, Routes } from "react-router";
import { NO_SELECTION } from "../table/selection.ts";
import { paths } from "../url-state/paths.ts";
import { ListPage } from "./list-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PageBoundary } from "./page-boundary.tsx";
import { VersionPage } from "./version-page.tsx";

/** Every page. The selection is state of this component, so that it outlasts the list page. */
export function AppRoutes() {
  const [selection, setSelection] = useState(NO_SELECTION);
  return (
    <PageBoundary>
      <Routes>
        <Route
          path={paths.versions()}
          element={<ListPage selection={selection} onSelection={setSelection} />}
        />
        <Route path={paths.version()} element={<VersionPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </PageBoundary>
  );
}
