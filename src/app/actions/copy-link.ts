import { Link } from "lucide-react";
import { type SharedUrl, shareUrl } from "../../share/share-url.ts";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import { type ArtifactsState, formatArtifacts } from "../../url-state/artifacts-state.ts";
import { type CompareState, formatCompare } from "../../url-state/compare-state.ts";
import { hrefOf, paths } from "../../url-state/paths.ts";
import { withoutList } from "../../url-state/transitions.ts";
import type { Artifacts } from "../artifacts-context.ts";
import type { CompareScope } from "../compare-scope.ts";
import type { List } from "../list-context.ts";
import { pageConfig } from "../page-config.ts";
import type { VersionScope } from "../version-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";

const COPY_LINK = { id: "copy-link", label: "Copy link", icon: Link };

export const copyViewLinkAction = {
  ...COPY_LINK,
  paletteLabel: "Copy link to this view",
  prepare: (list) => () => copyAtCommand(sharedUrlOf(list).url, "Link copied"),
} satisfies ActionDefinition<List>;

/** Copies the link to the open version's page. */
export const copyVersionLinkAction = {
  ...COPY_LINK,
  paletteLabel: "Copy link to this version",
  prepare: (version) =>
    version.state.open === undefined
      ? undefined
      : () => copyAtCommand(versionUrlOf(version), "Link copied"),
} satisfies ActionDefinition<VersionScope>;

/** Returns the URL that restores the view, and the parts that don't fit in it. */
export function sharedUrlOf({ state, columns }: List): SharedUrl {
  return shareUrl(absoluteUrlOf(paths.versions()), state, columns.choices, columns.hasSavedDefault);
}

/** Returns the URL that restores the artifacts page. */
export function artifactsUrlOf(state: ArtifactsState): string {
  return absoluteUrlOf(paths.artifacts(formatArtifacts(state)));
}

export const copyArtifactsLinkAction = {
  ...COPY_LINK,
  paletteLabel: "Copy link to this view",
  prepare:
    ({ url }) =>
    () =>
      copyAtCommand(artifactsUrlOf(url), "Link copied"),
} satisfies ActionDefinition<Artifacts>;

/** Returns the URL of the open version's page, without the list that it was opened from. */
export function versionUrlOf({ state }: VersionScope): string {
  return absoluteUrlOf(paths.version(withoutList(state)));
}

/** Returns the URL that restores a comparison. */
export function compareUrlOf(state: CompareState): string {
  return absoluteUrlOf(paths.compare(formatCompare(state)));
}

export const copyCompareLinkAction = {
  ...COPY_LINK,
  paletteLabel: "Copy link to this comparison",
  prepare:
    ({ url }) =>
    () =>
      copyAtCommand(compareUrlOf(url), "Link copied"),
} satisfies ActionDefinition<CompareScope>;

/** Returns the absolute URL of a path of the app. */
export function absoluteUrlOf(path: string): string {
  // Nothing is copied on the server, which knows no origin.
  const origin = typeof location === "undefined" ? "" : location.origin;
  return origin + hrefOf(pageConfig.base, path);
}
