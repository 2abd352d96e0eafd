/** A saved view: a name for a URL of the list or of the artifacts page. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /**
   * The query string of its URL, normalized by `normalizeViewSearch`; before it the path, if that isn't
   * the list's.
   */
  readonly search: string;
}

/** The views saved in this browser, in order. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  /** The ID of the start view, which opens when the URL has no query string. */
  readonly start?: string;
  /** Stored views that this build can't read. They are kept, since another build may. */
  readonly unread?: readonly unknown[];
}

export const NO_VIEWS: SavedViews = { views: [] };

/** The query string of the start view. */
export function startSearch({ views, start }: SavedViews): string | undefined {
  return start === undefined ? undefined : views.find(({ id }) => id === start)?.search;
}
