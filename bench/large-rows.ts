/**
 * Measures in Chromium how long it takes from the text of a page of large rows to the first row on
 * screen, next to `JSON.parse` of the same text in the same page. Needs a build: `npm run build`.
 *
 *     node bench/large-rows.ts
 */

import { chromium, type Page } from "@playwright/test";
import { sendJson, startBefore } from "../e2e/upstream.ts";
import { getChromium, launchFlags } from "../scripts/chromium.ts";
import { median } from "./lib/median.ts";
import { PAGES, pageText } from "./lib/page-text.ts";

const RUNS = 5;

/** In milliseconds. */
interface Times {
  /** From the text to the first row. */
  readonly row: number;
  readonly parse: number;
}

/** Runs in the page before its own scripts. Marks when the list's text and the first row are there. */
function markTimes(): void {
  const { text } = Response.prototype;
  Response.prototype.text = async function (this: Response) {
    const result = await text.call(this);
    if (this.url.includes("/artifact-versions?")) performance.mark("text", { detail: this.url });
    return result;
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector("tbody a[href]") === null) return;
    observer.disconnect();
    // The second frame starts after the first one is painted.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("row")));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function measure(page: Page, url: string): Promise<Times> {
  await page.addInitScript(markTimes);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("row").length > 0);
  return page.evaluate(async () => {
    const [text] = performance.getEntriesByName("text");
    const [row] = performance.getEntriesByName("row");
    if (!(text instanceof PerformanceMark) || row === undefined) throw new Error("No list");
    const body = await (await fetch(String(text.detail))).text();
    const start = performance.now();
    JSON.parse(body);
    return { row: row.startTime - text.startTime, parse: performance.now() - start };
  });
}

async function measureAll(text: string): Promise<Times> {
  const browser = await chromium.launch({ executablePath: getChromium(), args: launchFlags() });
  const server = await startBefore((_, response) => sendJson(response, text));
  const times: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    times.push(await measure(page, server.url));
    await page.close();
  }
  await server.stop();
  await browser.close();
  return { row: median(times.map(({ row }) => row)), parse: median(times.map((it) => it.parse)) };
}

console.log("| page | MB | JSON.parse, ms | text to first row, ms |");
console.log("|---|---:|---:|---:|");
// The server puts the text of smaller pages into the HTML.
const [, { label, rows, bytes }] = PAGES;
const text = pageText(rows, bytes);
const { row, parse } = await measureAll(text);
const size = (text.length / 1e6).toFixed(1);
console.log(`| ${label} | ${size} | ${parse.toFixed(1)} | ${row.toFixed(0)} |`);
