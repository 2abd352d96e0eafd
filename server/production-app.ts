import { type App, createApp } from "./app.ts";
import type { Asset } from "./asset-files.ts";
import type { Config } from "./config.ts";
import type { Gateway } from "./gateway.ts";
import { pageAttributesOf, withBase, withPageAttributes } from "./page-attributes.ts";
import { createStaticHandler } from "./static.ts";

/** Creates the production app from the files of the built page, including `index.html`. */
export function createProductionApp(
  config: Config,
  gateway: Gateway,
  assets: ReadonlyMap<string, Asset>,
): App {
  const html = Buffer.from(assets.get("index.html")?.bytes ?? []).toString();
  const built = withBase(html, config.basePath);
  const renderPage = () => withPageAttributes(built, pageAttributesOf(config, gateway));
  return createApp({ config, gateway, page: createStaticHandler({ assets, renderPage }) });
}
