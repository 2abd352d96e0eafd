import type { ApiPrefix } from "../artifact/api-prefix.ts";

/** What the page has to know about its server. */
export interface PageConfig {
  /** The demo control plane, or a real one. */
  readonly source: "demo" | "host";
  /** The control plane's URL without a trailing slash; absent in the demo. */
  readonly host: string | undefined;
  /** The prefix of the control plane's API, as far as the gateway has detected it. */
  readonly prefix: ApiPrefix;
  /** The path the page is served under, with both slashes. */
  readonly base: string;
  /** `off` when the server has no artifact index. */
  readonly index?: string | undefined;
}

/** A request for a page, as far as it decides what is rendered. */
export interface ViewRequest {
  readonly config: PageConfig;
  /** The path and the query string under the base path: `/?tag=prod`. */
  readonly url: string;
  /** The request's header. */
  readonly cookies: string;
  /** Whether the browser says that it is one of a phone. */
  readonly isPhone: boolean;
  /** Whether the page is reloaded, which doesn't open the start view. */
  readonly isReload: boolean;
}

/** The first view of a page, before its data is there. */
export interface ViewPlan {
  /** The path of the data under the base path: `api/ml/v1/…`; `undefined` for pages without data. */
  readonly dataPath: string | undefined;
  readonly title: string;
  /** `undefined` for the system's theme. */
  readonly theme: "light" | "dark" | undefined;
  /** Rules for the stylesheet, such as the widths of the columns. */
  readonly styles: string;
  /**
   * Renders the page into HTML.
   * @param data the text of the data; without it, the page shows that it is loading
   * @throws when the data can't be read
   */
  readonly render: (data: string | undefined) => Promise<string>;
  /**
   * Returns what the browser needs to hydrate, as JSON.
   * @param answerId of data that comes later
   */
  readonly hydration: (answerId: string | undefined) => string;
}

/** What the build of `src/app/entry-server.tsx` exports. */
export interface ViewRenderer {
  readonly planView: (request: ViewRequest) => ViewPlan;
  /** Loads the parts of the page that are otherwise loaded on demand. */
  readonly loadParts: () => Promise<void>;
}
