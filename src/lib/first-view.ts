/** What the server knew about the browser when it rendered the page. */
export interface FirstView {
  /** The preferences in the cookie, by name. */
  readonly preferences: Readonly<Record<string, string>>;
  /** The width of the window in CSS pixels, or a guess. */
  readonly width: number;
  /** The browser's time zone: `utc` while it isn't known, otherwise its IANA name. */
  readonly timeZone: string;
}

/** The ID of the element with what the browser needs to hydrate the page, as JSON. */
export const HYDRATION_ID = "hydration";

/** The ID of the element with the text of the page's data. */
export const DATA_ID = "data";

/** The ID of the element with the rules that the first paint needs. */
export const FIRST_STYLES_ID = "first-styles";

/** The ID of the last row that a large window shows: the server sends the others after it. */
export const LAST_FIRST_ROW_ID = "last-first-row";

/** The index of that row. */
export const LAST_FIRST_ROW = 23;

/** The width that is assumed of a window that the server knows nothing about, in CSS pixels. */
export const DEFAULT_WIDTH = 1440;

let current: FirstView = { preferences: {}, width: DEFAULT_WIDTH, timeZone: "utc" };

/**
 * What a rendering on the server, and hydration after it, start from. A store whose value differs
 * between server and browser returns from it what the server knew, as its server snapshot; after
 * hydration, React replaces that with the current value.
 */
export function firstView(): FirstView {
  return current;
}

/** Sets it, right before a synchronous rendering on the server, or before hydration. */
export function setFirstView(view: FirstView): void {
  current = view;
}
