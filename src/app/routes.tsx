import { Route, Routes } from "react-router";
import { ListPage } from "./list-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { VersionPage } from "./version-page.tsx";

/** The page of each path. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<ListPage />} />
      <Route path="/version" element={<VersionPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
