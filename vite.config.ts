import "./server/check-node.js";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * Parts are loaded before they are needed and come without styles. So what Vite puts around an
 * `import()`, to preload the files that it needs, is not worth its size in the first load.
 */
const plainImports: Plugin = {
  name: "plain-imports",
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
};

/**
 * Builds the page: the files for browsers into dist/client, and what renders its first view on the
 * server into dist/server. server/development-server.ts configures Vite as a development server.
 */
export default defineConfig(({ command }) => ({
  // Relative URLs, so that one build works under any base path.
  base: "./",
  // Settings belong to the server: Vite must not include any of them in the page.
  envDir: false,
  plugins: [react(), tailwindcss(), plainImports],
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
    sourcemap: false,
    emptyOutDir: true,
  },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: "dist/client",
        // Browsers with CSS light-dark(), which would otherwise be rewritten.
        target: ["chrome123", "firefox128", "safari17.5"],
        modulePreload: false,
        // The Content-Security-Policy doesn't allow data: URLs for fonts.
        assetsInlineLimit: 0,
        // One file for the first load: small files that lazy chunks share would compress worse.
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: "first-load", tags: ["$initial"] }] } },
        },
      },
    },
    ssr: {
      // A build contains its dependencies, built for production.
      ...(command === "build" && { resolve: { noExternal: true } }),
      keepProcessEnv: false,
      build: {
        outDir: "dist/server",
        ssr: true,
        copyPublicDir: false,
        rolldownOptions: { input: "src/app/entry-server.tsx" },
      },
    },
  },
}));
