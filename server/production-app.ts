import type { ViewRenderer } from "../src/api/view-renderer.ts";
import { type App, createApp } from "./app.ts";
import { createArtifactIndex } from "./artifact-index/artifact-index.ts";
import type { Asset } from "./asset-files.ts";
import type { Config } from "./config.ts";
import { createEarlyAnswers } from "./early-answers.ts";
import type { Gateway } from "./gateway.ts";
import { withBase } from "./page-attributes.ts";
import { inlineAssets } from "./page-document.ts";
import { respondWithPage } from "./page-response.ts";
import { createStaticHandler } from "./static.ts";

/** The build: the files that browsers load, including `index.html`, and the renderer. */
export interface BuiltPage {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly renderer: ViewRenderer;
}

/** Creates the production app from the build. */
export function createProductionApp(
  config: Config,
  gateway: Gateway,
  { assets, renderer }: BuiltPage,
): App {
  const base = config.basePath;
  const html = Buffer.from(assets.get("index.html")?.bytes ?? []).toString();
  const template = inlineAssets(withBase(html, base), (url) => assets.get(url.slice(base.length)));
  const early = createEarlyAnswers(config.timeoutMs);
  const artifactIndex = createArtifactIndex(gateway, { isOn: config.artifactIndex });
  const parts = { config, gateway, early, renderer, template, hasPolicy: true };
  const page = createStaticHandler({
    assets,
    respondWithPage: (request, path) => respondWithPage(parts, request, path),
  });
  return createApp({ config, gateway, artifactIndex, early, page });
}
