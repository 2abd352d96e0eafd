import type { UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import type { useOpenVersion } from "./use-open-version.ts";

/** What the pages that show a version have in common: the list with its drawer, the version page. */
export interface VersionScope {
  readonly state: UrlState;
  readonly navigate: Navigate;
  readonly openVersion: ReturnType<typeof useOpenVersion>;
}

/** The open version, once it is loaded and if it can be read. */
export function openVersionOf({ openVersion: { row } }: VersionScope) {
  return row?.kind === "version" ? row.version : undefined;
}
