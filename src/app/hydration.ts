import type { FirstView } from "../lib/first-view.ts";
import { isJsonObject } from "../lib/is-json-object.ts";

/** What the browser needs to hydrate the page that the server rendered. */
export interface Hydration extends FirstView {
  /** The path and the query string that were rendered; those of the start view if the URL has none. */
  readonly href: string;
  /** Of data that is still to come: see `api/early-answer.ts`. */
  readonly answerId?: string | undefined;
}

/** Reads the JSON that the server wrote; `undefined` if it isn't that. */
export function readHydration(text: string): Hydration | undefined {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) return undefined;
  const { href, width, timeZone, preferences, answerId } = value;
  if (typeof href !== "string" || typeof width !== "number" || typeof timeZone !== "string")
    return undefined;
  const texts = isJsonObject(preferences) ? Object.entries(preferences) : [];
  return {
    href,
    width,
    timeZone,
    preferences: Object.fromEntries(texts.map(([name, text]) => [name, String(text)])),
    answerId: typeof answerId === "string" ? answerId : undefined,
  };
}
