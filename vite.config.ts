import "./server/check-node.js";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";
import { devPlugin } from "./server/dev-plugin.ts";
import { ConfigError } from "./server/env-value.ts";
import { configIn } from "./server/environment.ts";

const shared: UserConfig = {
  // The page's addresses are relative, so that one build serves any base path.
  base: "./",
  // Settings belong to the server: Vite must not carry any of them into the page.
  envDir: false,
  plugins: [react(), tailwindcss()],
  build: {
    // Browsers with CSS light-dark(), which would otherwise be rewritten.
    target: ["chrome123", "firefox120", "safari17.5"],
    sourcemap: false,
    modulePreload: { polyfill: false },
    // The Content-Security-Policy allows no data: address for fonts.
    assetsInlineLimit: 0,
  },
};

export default defineConfig(({ command, isPreview }) => {
  if (command === "build" || isPreview === true) return shared;
  const config = configIn(import.meta.dirname, process.env);
  if (config instanceof ConfigError) {
    console.error(config.message);
    process.exit(2);
  }
  return {
    ...shared,
    plugins: [...(shared.plugins ?? []), devPlugin(config)],
    server: {
      host: config.host,
      port: config.port ?? 5173,
      // A port that was asked for is taken or refused, never swapped for the next one.
      strictPort: config.port !== undefined,
      allowedHosts: [...config.allowedHosts],
    },
  };
});
