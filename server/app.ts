import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { getPath } from "hono/utils/url";
import { ANSWER_HEADER } from "../src/api/early-answer.ts";
import type { ArtifactIndex } from "./artifact-index/artifact-index.ts";
import { compressedResponse } from "./compressed-response.ts";
import type { Config } from "./config.ts";
import type { EarlyAnswers } from "./early-answers.ts";
import type { Gateway } from "./gateway.ts";
import { jsonError } from "./json-error.ts";
import { rejectCrossSite, rejectUnknownHost } from "./origin-checks.ts";

/** Node's own request and response. They are missing when a test calls the app directly. */
interface AppEnv {
  Bindings: Partial<HttpBindings>;
}
export type App = Hono<AppEnv>;

/**
 * Handles requests for the page. `path` is relative to the base path; `node` holds Node's own
 * request and response.
 */
export type PageHandler = (
  request: Request,
  path: string,
  node: Partial<HttpBindings>,
) => Promise<Response>;

/** What the app serves: the gateway, the artifact index and the page. */
export interface AppOptions {
  readonly config: Pick<Config, "host" | "allowedHosts" | "basePath">;
  readonly gateway: Gateway;
  readonly artifactIndex: ArtifactIndex;
  readonly early: EarlyAnswers;
  readonly page: PageHandler;
}

/**
 * Creates the app of `npm start` and `npm run dev`: the gateway at `/api` and `{base}api`, the page
 * under `{base}` and at any other path, since a proxy may remove the base path. A page opened at
 * another path goes to the base path itself.
 */
export function createApp({ config, gateway, artifactIndex, early, page }: AppOptions): App {
  const app: App = new Hono({ getPath: (request) => singleSlashes(getPath(request)) });
  const base = config.basePath;

  app.use(async (c, next) => {
    const rejection = rejectUnknownHost(
      c.req.raw.headers.get("host"),
      config.host,
      config.allowedHosts,
    );
    if (rejection !== undefined) return rejection;
    return await next();
  });

  const api = (prefix: string) => async (c: Context<AppEnv>) => {
    const rejection = rejectCrossSite(c.req.raw.headers.get("sec-fetch-site"));
    if (rejection !== undefined) return rejection;
    const path = pathOf(c).slice(prefix.length);
    if (path === "/api/artifact-index") return await artifactIndex.handle(c.req.raw);
    const answer = await takeEarlyAnswer(early, c.req.raw, path);
    if (answer !== undefined) return answer;
    return await gateway.handle(c.req.raw, path, () => c.env?.outgoing?.destroy());
  };
  app.all("/api/*", api(""));
  if (base !== "/") app.all(`${base}api/*`, api(base.slice(0, -1)));

  app.all("*", async (c): Promise<Response> => {
    const pathname = pathOf(c);
    if (`${pathname}/` === base) return c.redirect(`${base}${new URL(c.req.url).search}`);
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
    return await page(c.req.raw, path, c.env ?? {});
  });
  app.onError((error) => {
    console.error(gateway.redact(error.stack ?? error.name));
    return jsonError(500, "INTERNAL", "Something went wrong on the dashboard server. Try again.");
  });
  return app;
}

/** Returns the answer that a page didn't wait for, compressed for this browser, if there is one. */
async function takeEarlyAnswer(
  early: EarlyAnswers,
  request: Request,
  path: string,
): Promise<Response | undefined> {
  const { headers } = request;
  const answer = early.take(headers.get(ANSWER_HEADER), path + new URL(request.url).search);
  if (answer === undefined) return undefined;
  try {
    const response = await answer;
    // Read as a whole, because it is requested again if it is cut off.
    const whole = new Response(await response.arrayBuffer(), response);
    return await compressedResponse(whole, headers.get("accept-encoding"));
  } catch {
    return undefined;
  }
}

/** The path with single slashes, but otherwise as it was sent, still percent-encoded. */
function pathOf(c: Context<AppEnv>): string {
  return singleSlashes(new URL(c.req.url).pathname);
}

/** A proxy that removes the base path without its trailing slash sends `//assets/…`. */
function singleSlashes(path: string): string {
  return path.replace(/\/{2,}/g, "/");
}
