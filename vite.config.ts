import "./server/check-node.js";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page. What serves it in development is set in server/development.ts. */
export default defineConfig({
  // The page's addresses are relative, so that one build serves any base path.
  base: "./",
  // Settings belong to the server: Vite must not carry any of them into the page.
  envDir: false,
  plugins: [react(), tailwindcss()],
  build: {
    // Browsers with CSS light-dark(), which would otherwise be rewritten.
    target: ["chrome123", "firefox128", "safari17.5"],
    sourcemap: false,
    modulePreload: { polyfill: false },
    // The Content-Security-Policy allows no data: address for fonts.
    assetsInlineLimit: 0,
    // One file for the first load: small files that lazy chunks share would compress worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "first-load", tags: ["$initial"] }] } },
    },
  },
});
