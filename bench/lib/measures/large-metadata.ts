import { sendJson, startBefore } from "../../../e2e/upstream.ts";
import { SLOW_PROCESSOR } from "../conditions.ts";
import { median } from "../median.ts";
import { newContext, newTab, openList, timeOf } from "../tab.ts";
import type { Measure } from "./measure.ts";

const PATHS = 5_000;
/** How long a page may prepare for the first drawer. */
const IDLE_MS = 3_000;

/** Metadata of 5,000 paths and about 200 kB. */
function largeMetadata(): string {
  const tasks = Array.from({ length: PATHS / 5 }, (_, index) => {
    const name = `task_${String(index).padStart(4, "0")}_of_the_evaluation_suite`;
    return `"${name}":{"accuracy":0.${index + 1000},"stderr":1e-${index % 9},"items":${index * 997},"config":{"seed":${index},"note":"few-shot run ${index}, with the default decoding and a long prompt template"}}`;
  });
  return `{${tasks.join()}}`;
}

function rowText(name: string, metadata: string): string {
  return `{"id":"${name}","fqn":"artifact:t/r/${name}:1","manifest":{"name":"${name}","version":1,"metadata":${metadata}}}`;
}

/**
 * From the click on a version with 5,000 paths to its metadata on screen, and from a letter in the search
 * to what it finds.
 */
export const largeMetadataOpens: Measure = async ({ browser, runs }) => {
  const rows = [rowText("small", '{"other":1}'), rowText("large", largeMetadata())];
  const server = await startBefore((_, response) =>
    sendJson(response, `{"data":[${rows.join()}],"pagination":{"total":2}}`),
  );
  const opened: number[] = [];
  const searched: number[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await newContext(browser);
      const tab = await newTab(context, SLOW_PROCESSOR);
      const { page } = tab;
      await openList(tab, `${server.url}/?open=artifact:t/r/small:1&tab=metadata`);
      await page.getByRole("table", { name: "Metadata" }).waitFor();
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(IDLE_MS);
      const link = page.getByRole("link", { name: "large 1" });
      opened.push(await timeOf(tab, "click", "metadata", () => link.click()));
      await page.getByRole("textbox", { name: "Search metadata" }).fill("conf");
      await page.waitForTimeout(300);
      searched.push(await timeOf(tab, "keydown", "metadata", () => page.keyboard.type(" 9")));
      await context.close();
    }
  } finally {
    await server.stop();
  }
  const named = { kind: "figure", condition: SLOW_PROCESSOR.name, unit: "ms" } as const;
  return [
    { ...named, label: "metadata of 5,000 paths, 200 kB", value: median(opened), budget: 200 },
    {
      ...named,
      label: "search in 5,000 paths, a letter",
      value: median(searched),
      budget: undefined,
    },
  ];
};
