import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ViewRenderer } from "../src/api/view-renderer.ts";
import { readAssets } from "./asset-files.ts";
import type { BuiltPage } from "./production-app.ts";

/**
 * Reads a build: `client/` has the files that browsers load, `server/` the renderer. Returns `undefined`
 * if it isn't complete.
 */
export async function readBuild(folder: string): Promise<BuiltPage | undefined> {
  try {
    const entry = pathToFileURL(join(folder, "server", "entry-server.js"));
    const [assets, renderer] = await Promise.all([
      readAssets(join(folder, "client")),
      import(entry.href),
    ]);
    if (!assets.has("index.html") || !isRenderer(renderer)) return undefined;
    await renderer.loadParts();
    return { assets, renderer };
  } catch {
    return undefined;
  }
}

/** Whether a module is the renderer. */
export function isRenderer(module: object): module is ViewRenderer {
  return "planView" in module && "loadParts" in module;
}
