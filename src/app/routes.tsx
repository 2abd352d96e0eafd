import { Route, Routes } from "react-router";
import { ListPage } from "./list-page.tsx";
import { VersionViewSlot } from "./loaded-slots.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<ListPage />} />
      <Route path="/version" element={<VersionViewSlot />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
