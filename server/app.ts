import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import type { Config } from "./config.ts";
import type { Gateway } from "./gateway.ts";
import { jsonError } from "./json-error.ts";
import { rejectCrossSite, rejectUnknownHost } from "./origin-checks.ts";

/** Requests bring Node's own request and response along; those that come another way do not. */
interface AppEnv {
  Bindings: Partial<HttpBindings>;
}
export type App = Hono<AppEnv>;

/** Answers for the page; `path` starts after the base path, `node` is what Node gave. */
export type PageHandler = (
  request: Request,
  path: string,
  node: Partial<HttpBindings>,
) => Promise<Response>;

/** What is mounted: the gateway and the page. */
export interface AppOptions {
  readonly config: Pick<Config, "host" | "allowedHosts" | "basePath">;
  readonly gateway: Gateway;
  readonly page: PageHandler;
}

/**
 * The app of `npm start` and of `npm run dev`: the gateway at `/api` and at `{base}api`, the page
 * under `{base}`.
 */
export function createApp({ config, gateway, page }: AppOptions): App {
  const app: App = new Hono();
  const base = config.basePath;

  app.use(async (c, next) => {
    const refusal = rejectUnknownHost(
      c.req.raw.headers.get("host"),
      config.host,
      config.allowedHosts,
    );
    if (refusal !== undefined) return refusal;
    return await next();
  });

  const api = (prefix: string) => async (c: Context<AppEnv>) => {
    const refusal = rejectCrossSite(c.req.raw.headers.get("sec-fetch-site"));
    if (refusal !== undefined) return refusal;
    const path = pathOf(c).slice(prefix.length);
    return await gateway.handle(c.req.raw, path, () => c.env?.outgoing?.destroy());
  };
  app.all("/api/*", api(""));
  if (base !== "/") app.all(`${base}api/*`, api(base.slice(0, -1)));

  app.all(`${base}*`, async (c): Promise<Response> => {
    const path = pathOf(c).slice(base.length - 1);
    return path === "" ? c.redirect(base) : await page(c.req.raw, path, c.env ?? {});
  });
  if (base !== "/") app.get("/", (c) => c.redirect(base));
  app.notFound(() => new Response("Not found.\n", { status: 404 }));
  app.onError((error) => {
    console.error(gateway.redact(error.stack ?? error.name));
    return jsonError(500, "INTERNAL", "This server failed to answer.");
  });
  return app;
}

/** The path as it was sent, still percent-encoded. */
function pathOf(c: Context<AppEnv>): string {
  return new URL(c.req.url).pathname;
}
