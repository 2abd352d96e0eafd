import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { newestVersionQuery } from "../api/newest-version.ts";
import { isNewer, versionFqn } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import { NewestLine } from "../drawer/newest-line.tsx";
import { hrefOf, paths } from "../url-state/paths.ts";
import { withOpen } from "../url-state/transitions.ts";
import { bind } from "./actions/action-definition.ts";
import { siblingActions } from "./actions/siblings.ts";
import { pageConfig } from "./page-config.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";
import type { VersionScope } from "./version-scope.ts";

interface VersionLineageProps {
  readonly scope: VersionScope;
  readonly version: ArtifactVersion;
  readonly layout: "drawer" | "page";
}

/** The open version among those of its artifact. */
export function VersionLineage({ scope, version: { fqn, version }, layout }: VersionLineageProps) {
  const { state, navigate } = scope;
  const artifact = artifactFqn(fqn);
  const newest = useNewestVersion(artifact);
  if (version === undefined || artifact === fqn) return null;
  const isOlder = newest !== undefined && isNewer(newest.version, version);
  const isNewest = newest?.isCertain === true && !isOlder;
  const next = withOpen(state, versionFqn({ fqn: artifact }, newest?.version ?? ""), state.tab);
  const path = layout === "page" ? paths.version(next) : paths.versions(next);
  return (
    <NewestLine
      version={version}
      isNewest={isNewest}
      newer={
        isOlder
          ? { ...newest, href: hrefOf(pageConfig.base, path), onOpen: () => navigate(next) }
          : undefined
      }
      actions={[
        { ...bind(siblingActions.newer, scope), caption: "Newer", ...(isNewest && DISABLED) },
        {
          ...bind(siblingActions.older, scope),
          caption: "Older",
          ...(version === "1" && DISABLED),
        },
      ]}
    />
  );
}

/** An action that leads nowhere. */
const DISABLED = { isEnabled: false };

interface Newest {
  readonly version: string;
  /** Whether there is none newer. */
  readonly isCertain: boolean;
}

/** The newest version of an artifact, from the artifact index or, if it isn't there, from the list. */
function useNewestVersion(artifact: string): Newest | undefined {
  const { artifacts, end } = useArtifactIndex(undefined, false);
  const indexed = useMemo(
    () => artifacts.find(({ fqn }) => fqn === artifact)?.newest?.version,
    [artifacts, artifact],
  );
  const isNeeded = indexed === undefined && parseFqn(artifact) !== undefined;
  const { data } = useQuery({
    ...newestVersionQuery(pageConfig.base, artifact, end?.method !== "first-version"),
    enabled: isNeeded,
    retry: false,
  });
  if (indexed !== undefined) return { version: indexed, isCertain: true };
  const { version, isCertain = false } = data ? { ...data, version: data.version.version } : {};
  return version === undefined ? undefined : { version, isCertain };
}
