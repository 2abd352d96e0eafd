import { createHash } from "node:crypto";
import { LAST_FIRST_ROW_ID } from "../src/lib/first-view.ts";
import type { Asset } from "./asset-files.ts";

/** The page's HTML without what differs between requests, and the inline code that it contains. */
export interface PageTemplate {
  /** With `<!--styles-->`, `<!--view-->` and `<!--data-->` where those go. */
  readonly html: string;
  /** The sources of the Content-Security-Policy for the inline scripts and styles. */
  readonly scriptSources: readonly string[];
  readonly styleSources: readonly string[];
}

/**
 * Puts what the first row needs into the HTML of the build: the stylesheet, the check of the browser,
 * and a script that loads the app once the first row is painted.
 * @param html with absolute URLs
 * @param assetOf returns the file at a URL
 */
export function inlineAssets(
  html: string,
  assetOf: (url: string) => Asset | undefined,
): PageTemplate {
  const scriptSources: string[] = [];
  const styleSources: string[] = [];
  const textOf = (url: string) => {
    const asset = assetOf(url);
    if (asset === undefined) throw new Error(`The build has no ${url}.`);
    return Buffer.from(asset.bytes).toString();
  };
  let main = "";

  const inlined = html
    .replace(/<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/g, (_, url: string) => {
      const css = textOf(url).trim();
      styleSources.push(sourceOf(css));
      return `<style>${css}</style>`;
    })
    .replace(/<script\b([^>]*) src="([^"]*)"[^>]*><\/script>/g, (_, type: string, url: string) => {
      if (type.includes("module")) {
        main = url;
        return "";
      }
      const script = textOf(url).trim();
      scriptSources.push(sourceOf(script));
      return `<script>${script}</script>`;
    });
  const boot = bootScript(main);
  scriptSources.push(sourceOf(boot));
  styleSources.push(sourceOf(laterRows));
  const end = `<script>${boot}</script></body>`;
  const head = `<style id="later">${laterRows}</style>${paintWithRows}</head>`;
  const withRows = inlined.replace("</head>", () => head);
  return { html: withRows.replace("</body>", () => end), scriptSources, styleSources };
}

/**
 * Rows below the window are laid out after the first paint. 24 rows fill a large window. Without script,
 * all rows are laid out at once.
 */
const laterRows = `@media(scripting:enabled){#${LAST_FIRST_ROW_ID}~*{display:none}}`;

/** Browsers that know it paint nothing before the rows are there, and so only once. */
const paintWithRows = `<link rel="expect" href="#${LAST_FIRST_ROW_ID}" blocking="render">`;

/**
 * After the first paint, shows the later rows and loads the app, which would otherwise compete with it:
 * so it isn't preloaded either. The second frame starts when the first one is on its way to the screen.
 * A page in the background isn't painted.
 */
function bootScript(url: string): string {
  const start = `()=>{document.getElementById("later").remove();import(${JSON.stringify(url)})}`;
  const afterPaint = "requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(start)))";
  return `((start)=>document.hidden?start():${afterPaint})(${start})`;
}

/** The source of inline code in a Content-Security-Policy. */
export function sourceOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
