import { type App, createApp } from "./app.ts";
import type { Asset } from "./asset-files.ts";
import type { Config } from "./config.ts";
import { createGateway, type Gateway } from "./gateway.ts";
import { type PageFacts, withBase, withFacts } from "./page.ts";
import type { OpenSource } from "./source.ts";
import { createStatic } from "./static.ts";

/** The gateway of a configuration, to the source that was opened for it. */
export function openGateway(config: Config, source: OpenSource): Gateway {
  const { upstream, expectedPrefix } = source;
  const { prefix, timeoutMs } = config;
  return createGateway({
    upstream,
    prefix,
    timeoutMs,
    ...(expectedPrefix === undefined ? {} : { expectedPrefix }),
  });
}

/** What the page is told now: the prefix may be found out later. */
export function factsOf(config: Config, gateway: Gateway): PageFacts {
  const { source, basePath: base } = config;
  const prefix = gateway.prefix();
  if (source.kind === "demo") return { source: "demo", prefix, base };
  return { source: "host", host: source.url, prefix, base };
}

/** The whole production app over the files of the built page, `index.html` among them. */
export function openSite(
  config: Config,
  gateway: Gateway,
  assets: ReadonlyMap<string, Asset>,
): App {
  const html = Buffer.from(assets.get("index.html")?.bytes ?? []).toString();
  const built = withBase(html, config.basePath);
  const renderPage = () => withFacts(built, factsOf(config, gateway));
  return createApp({ config, gateway, page: createStatic({ assets, renderPage }) });
}
