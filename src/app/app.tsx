import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, useLayoutEffect } from "react";
import { FIRST_STYLES_ID } from "../lib/first-view.ts";
import type { BrowserHistory } from "./browser-history.ts";
import { BrowserRouter } from "./browser-router.tsx";
import { pageConfig } from "./page-config.ts";
import { AppRoutes } from "./routes.tsx";

interface AppProps {
  readonly client: QueryClient;
  readonly history: BrowserHistory;
}

/** The whole page, in the browser and on the server. */
export function App({ client, history }: AppProps) {
  // The server's rules for the first paint. From here on, each part has its own.
  useLayoutEffect(() => document.getElementById(FIRST_STYLES_ID)?.remove(), []);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter history={history} basename={pageConfig.base}>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  );
}
