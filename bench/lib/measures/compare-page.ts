import type { Page } from "@playwright/test";
import { sendJson, startBefore } from "../../../e2e/upstream.ts";
import { SLOW_PROCESSOR } from "../conditions.ts";
import { median } from "../median.ts";
import { atItsSpeed, newContext, newTab } from "../tab.ts";
import type { Measure } from "./measure.ts";

const VERSIONS = 20;
const PATHS = 5_000;
const ARTIFACT = "artifact:t/r/large";
/** How long the page may prepare for the search. */
const IDLE_MS = 3_000;
const TYPED = "task_0042 acc";

/** The row of a version: 5,000 paths, of which a fifth differs from other versions. */
function rowText(version: number): string {
  const tasks = Array.from({ length: PATHS / 5 }, (_, index) => {
    const name = `task_${String(index).padStart(4, "0")}`;
    return `"${name}":{"accuracy":0.${index + 1000 + version},"stderr":1e-${index % 9},"items":${index * 997},"config":{"seed":${index},"note":"few-shot run ${index}"}}`;
  });
  const manifest = `{"name":"large","version":${version},"metadata":{${tasks.join()}}}`;
  return `{"id":"${version}","fqn":"${ARTIFACT}:${version}","manifest":${manifest}}`;
}

/** Runs in the page before its scripts: when the first values of the comparison were on screen. */
function watchComparison(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("[aria-label=Comparison] tbody th[scope=row]") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark("compared");
      port2.postMessage(undefined);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** From the last byte of the versions to the values on screen, in milliseconds. */
async function comparedAfterData(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName("compared").length > 0);
  return await page.evaluate(() => {
    const requests = performance.getEntriesByType("resource");
    const ends = requests.flatMap((entry) =>
      entry instanceof PerformanceResourceTiming && entry.name.includes("artifact-versions?")
        ? [entry.responseEnd]
        : [],
    );
    const [compared] = performance.getEntriesByName("compared");
    return (compared?.startTime ?? Number.NaN) - Math.max(...ends);
  });
}

/** Types a text, and returns how long each key kept the page busy before it could paint, in milliseconds. */
async function typedKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure("key", { start: timeStamp });
        addEventListener("input", () => port2.postMessage(undefined), { once: true });
      },
      { capture: true },
    );
  });
  await page.getByRole("searchbox", { name: "Search rows" }).focus();
  await page.keyboard.type(TYPED, { delay: 120 });
  return await page.evaluate(() =>
    performance.getEntriesByName("key").map(({ duration }) => duration),
  );
}

/** The comparison of 20 versions of 5,000 paths, and typing in its search. */
export const comparePage: Measure = async ({ browser, runs }) => {
  const rows = Array.from({ length: VERSIONS }, (_, index) => rowText(index + 1));
  const server = await startBefore((query, response) => {
    const version = Number(query.get("fqn")?.split(":").at(-1));
    const row = rows[version - 1] ?? "";
    sendJson(response, `{"data":[${row}],"pagination":{"total":1}}`);
  });
  const references = rows.map((_, index) => `compare=${ARTIFACT}:${index + 1}`);
  const [compared, typed]: [number[], number[]] = [[], []];
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await newContext(browser);
      const tab = await newTab(context, SLOW_PROCESSOR);
      const { page } = tab;
      await page.addInitScript(watchComparison);
      await page.goto(`${server.url}/compare?${references.join("&")}`);
      compared.push(await comparedAfterData(page));
      await page.waitForTimeout(IDLE_MS);
      typed.push(median(await atItsSpeed(tab, () => typedKeys(page))));
      await context.close();
    }
  } finally {
    await server.stop();
  }
  const label = "20 versions of 5,000 paths";
  const figure = { kind: "figure", unit: "ms" } as const;
  return [
    {
      ...figure,
      label: `compare ${label}`,
      condition: "native",
      value: median(compared),
      budget: 300,
    },
    {
      ...figure,
      label: `search in ${label}, a key`,
      condition: SLOW_PROCESSOR.name,
      value: median(typed),
      budget: 16.7,
    },
  ];
};
