import { setTimeout as pause } from "node:timers/promises";
import type { ViewPlan, ViewRenderer } from "../src/api/view-renderer.ts";
import {
  DATA_ID,
  FIRST_STYLES_ID,
  HYDRATION_ID,
  LAST_FIRST_ROW_ID,
} from "../src/lib/first-view.ts";
import { scriptText } from "../src/lib/script-text.ts";
import { compressedResponse } from "./compressed-response.ts";
import type { Config } from "./config.ts";
import type { EarlyAnswers } from "./early-answers.ts";
import type { Gateway } from "./gateway.ts";
import { escapeMarkup, pageConfigOf, withPageAttributes } from "./page-attributes.ts";
import { type PageData, requestPageData } from "./page-data.ts";
import { type PageTemplate, sourceOf } from "./page-document.ts";
import { pageHeaders, pagePolicy } from "./page-headers.ts";

/** What a page is made of. */
export interface PageParts {
  readonly config: Config;
  readonly gateway: Gateway;
  readonly early: EarlyAnswers;
  readonly renderer: ViewRenderer;
  readonly template: PageTemplate;
  /** Whether the response has the Content-Security-Policy. Vite's development client breaks it. */
  readonly hasPolicy: boolean;
}

/**
 * Responds with a page. Its head is sent at once, so that the browser can read the stylesheet while the
 * data is requested. Then follow the rendered page and the data itself, with which the browser hydrates
 * it.
 *
 * @param path relative to the base path
 */
export async function respondWithPage(
  parts: PageParts,
  request: Request,
  path: string,
): Promise<Response> {
  const { config, gateway, renderer } = parts;
  const { headers } = request;
  const plan = renderer.planView({
    config: pageConfigOf(config, gateway),
    url: path + new URL(request.url).search,
    cookies: headers.get("cookie") ?? "",
    isPhone:
      headers.get("sec-ch-ua-mobile") === "?1" || /\bMobi/.test(headers.get("user-agent") ?? ""),
    isReload: /max-age=0|no-cache/.test(headers.get("cache-control") ?? ""),
  });
  const sources = {
    scripts: parts.template.scriptSources,
    styles: [...parts.template.styleSources, sourceOf(plan.styles)],
  };
  const response = new Response(request.method === "HEAD" ? null : bodyOf(parts, plan, request), {
    headers: {
      ...pageHeaders,
      ...(parts.hasPolicy && { "Content-Security-Policy": pagePolicy(sources) }),
    },
  });
  return await compressedResponse(response, headers.get("accept-encoding"));
}

function bodyOf(parts: PageParts, plan: ViewPlan, request: Request): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const pieces = piecesOf(parts, plan, isOpened(request) ? left.signal : undefined);
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        left.abort();
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * Whether someone opens the page. Other requests need no data, such as those of an image with its URL, of
 * a health check, or of a browser that only thinks that the page will be opened.
 */
function isOpened({ headers }: Request): boolean {
  const isDocument = ["document", null].includes(headers.get("sec-fetch-dest"));
  const isAhead = headers.get("sec-purpose")?.includes("prefetch") ?? false;
  return isDocument && !isAhead && (headers.get("accept")?.includes("text/html") ?? false);
}

async function* piecesOf(
  parts: PageParts,
  plan: ViewPlan,
  /** Ends the request for the data; without it, none is sent. */
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void> {
  const { gateway, early, template, config } = parts;
  const { dataPath } = plan;
  const requested: Promise<PageData> | undefined =
    dataPath === undefined || signal === undefined
      ? undefined
      : requestPageData(gateway, early, dataPath, signal);
  const { theme } = plan;
  const attributes = { ...pageConfigOf(config, gateway), theme };
  const [head = "", body = "", end = ""] = splitTemplate(
    withPageAttributes(template.html, attributes),
  );
  yield head
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeMarkup(plan.title)}</title>`)
    .replace("<!--styles-->", () => `<style id="${FIRST_STYLES_ID}">${plan.styles}</style>`);
  const { html, text, answerId } = await rendered(plan, await requested, gateway);
  const [first, rest] = splitAfterRows(html);
  yield first;
  // The browser paints the first rows sooner if it doesn't get everything else with them.
  if (rest !== "") await pause(restDelayMs);
  yield rest + withPaintMark(body, html) + dataMarkup(HYDRATION_ID, plan.hydration(answerId));
  if (text !== undefined) yield dataMarkup(DATA_ID, text);
  yield end;
}

/**
 * Returns what follows the rendered page. Browsers wait with the first paint for the last one of the first
 * rows; without that many rows, an element after them, which the app removes, has its ID.
 */
function withPaintMark(body: string, html: string): string {
  if (html.includes(`id="${LAST_FIRST_ROW_ID}"`)) return body;
  return body.replace('class="not-loaded"', `$& id="${LAST_FIRST_ROW_ID}"`);
}

/** Splits a template at the places for the view and for the data. */
function splitTemplate(html: string): readonly string[] {
  return html.split(/<!--(?:view|data)-->/);
}

function dataMarkup(id: string, text: string): string {
  return `<script type="application/json" id="${id}">${scriptText(text)}</script>`;
}

/** The page and the data it was rendered with, or the ID of data that comes later. */
interface RenderedView {
  readonly html: string;
  readonly text?: string | undefined;
  readonly answerId?: string | undefined;
}

/** Renders a page. If that fails, the browser renders it, and shows what is wrong with the data. */
async function rendered(
  plan: ViewPlan,
  data: PageData | undefined,
  gateway: Gateway,
): Promise<RenderedView> {
  const text = data?.kind === "text" ? data.text : undefined;
  try {
    const html = await plan.render(text);
    const answerId = data?.kind === "later" ? data.answerId : undefined;
    return { html, text, answerId };
  } catch (error) {
    if (data?.kind === "text") {
      return { ...(await rendered(plan, undefined, gateway)), answerId: data.keep() };
    }
    console.error(gateway.redact(String(error instanceof Error ? error.stack : error)));
    return { html: "" };
  }
}

/** How long the rows below the window and the data are held back, in milliseconds. */
const restDelayMs = 60;

/** Splits rendered HTML after the rows that a large window shows. */
function splitAfterRows(html: string): readonly [first: string, rest: string] {
  const last = html.indexOf(`id="${LAST_FIRST_ROW_ID}"`);
  const at = last === -1 ? -1 : html.indexOf("<tr", last);
  return at === -1 ? [html, ""] : [html.slice(0, at), html.slice(at)];
}
