import { existsSync } from "node:fs";
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
  const entry = join(folder, "server", "entry-server.js");
  const assets = await readAssets(join(folder, "client")).catch(() => new Map());
  if (!assets.has("index.html") || !existsSync(entry)) return undefined;
  const renderer = await import(pathToFileURL(entry).href);
  if (!isRenderer(renderer)) return undefined;
  await renderer.loadParts();
  return { assets, renderer };
}

/** Whether a module is the renderer. */
export function isRenderer(module: object): module is ViewRenderer {
  return "planView" in module && "loadParts" in module;
}
