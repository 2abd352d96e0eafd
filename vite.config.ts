import "./server/check-node.js";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the page. server/development-server.ts configures Vite as a development server. */
export default defineConfig({
  // Relative URLs, so that one build works under any base path.
  base: "./",
  // Settings belong to the server: Vite must not include any of them in the page.
  envDir: false,
  plugins: [react(), tailwindcss()],
  resolve: {
    // The shim is for React 17, and would be loaded before the first row.
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: "react" },
      {
        find: /^use-sync-external-store\/shim(?=\/with-selector)/,
        replacement: "use-sync-external-store",
      },
    ],
  },
  build: {
    // Browsers with CSS light-dark(), which would otherwise be rewritten.
    target: ["chrome123", "firefox128", "safari17.5"],
    sourcemap: false,
    modulePreload: { polyfill: false },
    // The Content-Security-Policy doesn't allow data: URLs for fonts.
    assetsInlineLimit: 0,
    // One file for the first load: small files that lazy chunks share would compress worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "first-load", tags: ["$initial"] }] } },
    },
  },
});
