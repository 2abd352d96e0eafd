import { useState } from "react";
import { Route, Routes } from "react-router";
import { NO_SELECTION } from "../table/selection.ts";
import { ListPage } from "./list-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { VersionPage } from "./version-page.tsx";

/** Every view of the page. What was selected outlasts the view it was selected in. */
export function AppRoutes() {
  const [selection, setSelection] = useState(NO_SELECTION);
  return (
    <Routes>
      <Route path="/" element={<ListPage selection={selection} onSelection={setSelection} />} />
      <Route path="/version" element={<VersionPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
