import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import "./main.css";
import { pageConfig } from "./page-config.ts";
import { queryClient } from "./query-client.ts";
import { AppRoutes } from "./routes.tsx";
import { startOnChosenView } from "./start-view.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");

startOnChosenView();

// Without transitions: what the URL owns, such as a checked box, is up to date when the event that
// changed it ends. With them it would follow a render later.
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <BrowserRouter basename={pageConfig.base} useTransitions={false}>
        <AppRoutes />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
