import type { UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import type { useOpenVersion } from "./use-open-version.ts";

/** The open version, in the drawer of the list or on its own page. */
export interface VersionScope {
  readonly state: UrlState;
  readonly navigate: Navigate;
  readonly openVersion: ReturnType<typeof useOpenVersion>;
}

/** Returns the open version, if it is loaded and readable. */
export function openVersionOf({ openVersion: { row } }: VersionScope) {
  return row?.kind === "version" ? row.version : undefined;
}
