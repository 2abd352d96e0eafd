import type { Browser } from "@playwright/test";
import type { Condition } from "../conditions.ts";
import type { Result } from "../report.ts";
import { PAGES, type PageName } from "../served.ts";
import { newContext, newTab, type Tab } from "../tab.ts";

/** What every measure gets. */
export interface Bench {
  readonly browser: Browser;
  /** The server with both pages, without a trailing slash. */
  readonly url: string;
  /** How many pairs to measure. */
  readonly runs: number;
}

/** Measures something, and returns the rows of the report. */
export type Measure = (bench: Bench) => Promise<readonly Result[]>;

/** The URL of one of the pages. */
export function urlOf({ url }: Pick<Bench, "url">, page: PageName, search = ""): string {
  return `${url}${PAGES[page]}${search}`;
}

type Both<Value> = Readonly<Record<PageName, Value>>;

/** Runs a function with a tab for each page, in separate contexts. */
export async function withBoth<Value>(
  bench: Bench,
  condition: Condition,
  run: (tabs: Both<Tab>, urls: Both<string>) => Promise<Value>,
): Promise<Value> {
  const contexts = [await newContext(bench.browser), await newContext(bench.browser)] as const;
  const app = await newTab(contexts[0], condition);
  const hand = await newTab(contexts[1], condition);
  const urls = { app: urlOf(bench, "app"), hand: urlOf(bench, "hand") };
  const result = await run({ app, hand }, urls);
  await Promise.all(contexts.map((context) => context.close()));
  return result;
}
