import { type ReactElement, useState } from "react";
import { Route, Routes } from "react-router";
import { NO_SELECTION } from "../table/selection.ts";
import { PAGE_NAMES, type PageName, paths } from "../url-state/paths.ts";
import { ArtifactsPage } from "./artifacts-page.tsx";
import { ComparePage } from "./compare-page.tsx";
import { ListPage } from "./list-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PageBoundary } from "./page-boundary.tsx";
import { VersionPage } from "./version-page.tsx";

/**
 * Every page; one without an entry does not compile. The selection is state of this component, so that
 * it outlasts the list page.
 */
export function AppRoutes() {
  const [selection, setSelection] = useState(NO_SELECTION);
  const pages: Readonly<Record<PageName, ReactElement>> = {
    versions: <ListPage selection={selection} onSelection={setSelection} />,
    version: <VersionPage />,
    artifacts: <ArtifactsPage selection={selection} onSelection={setSelection} />,
    compare: <ComparePage />,
  };
  return (
    <PageBoundary>
      <Routes>
        {PAGE_NAMES.map((name) => (
          <Route key={name} path={paths[name]()} element={pages[name]} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </PageBoundary>
  );
}
