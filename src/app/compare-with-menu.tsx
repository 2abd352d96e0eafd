import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { ArrowDown, ChevronsUp, Flag, Search, Tag, Trophy } from "lucide-react";
import { useLocation } from "react-router";
import { versionSeriesQuery } from "../api/version-series.ts";
import { versionFqn } from "../artifact/artifact.ts";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import {
  type KnownPointer,
  type KnownVersions,
  knownPointers,
  previousVersion,
} from "../artifact/known-pointers.ts";
import { summarizePaths } from "../artifact/metadata-paths.ts";
import { formatPointer } from "../artifact/version-pointer.ts";
import { bestVersion, type RunMetric, runMetrics } from "../compare/best-version.ts";
import { defaultMetrics } from "../history/default-metrics.ts";
import { usePreference } from "../lib/preference.ts";
import { ActionMenu } from "../ui/action-menu.tsx";
import { showToast } from "../ui/toast.tsx";
import { takeDirections } from "../url-state/chart-state.ts";
import { ParamReader } from "../url-state/search-params.ts";
import { directionsPreference } from "./directions-preference.ts";
import { pageConfig } from "./page-config.ts";
import { useKnownPointers } from "./use-known-pointers.ts";

interface CompareWithMenuProps {
  readonly version: ArtifactVersion;
  readonly anchor: HTMLElement;
  readonly compareWith: CompareWith;
  /** Opens the dialog that finds any version. */
  readonly onFind: () => void;
  readonly onClose: () => void;
}

/** More would not fit in the menu. */
const MAX_POINTERS = 6;
const MAX_METRICS = 5;

type CompareWith = (reference: string) => void;

/** What a version can be compared with: others of its artifact and of its run. */
export function CompareWithMenu(props: CompareWithMenuProps) {
  const { version, anchor, compareWith, onFind, onClose } = props;
  const client = useQueryClient();
  const { knownOf } = useKnownPointers({ versions: [version], requested: [] });
  const metrics = useRunMetrics(version);
  const isPointable = parseFqn(version.fqn)?.version !== undefined;

  return (
    <ActionMenu
      anchor={anchor}
      label="Compare with"
      onClose={onClose}
      actions={[
        ...(isPointable
          ? siblingActions(version, knownOf(artifactFqn(version.fqn)), compareWith)
          : []),
        ...metrics.map((metric) => ({
          label: `${metric.direction === "higher" ? "Highest" : "Lowest"} ${metric.path}`,
          values: [metric.path],
          isCode: true,
          group: "Best in the run",
          icon: Trophy,
          onRun: () => void compareWithBest(client, version, metric, compareWith),
        })),
        { label: "Another version…", icon: Search, group: "Any artifact", onRun: onFind },
      ]}
    />
  );
}

/** The previous version, the newest one, and those that aliases and tags point to. */
function siblingActions(version: ArtifactVersion, known: KnownVersions, compareWith: CompareWith) {
  const { artifact } = known;
  const pointers = knownPointers(known);
  const previous = previousVersion(version.version ?? "", known);
  const group = "Versions";
  const olderOf = (number: string) => ({
    label: "Previous version",
    hint: number,
    group,
    icon: ArrowDown,
    onRun: () => compareWith(versionFqn({ fqn: artifact }, number)),
  });
  const newest = pointers.find(({ pointer }) => pointer.kind === "newest");
  const newer = {
    label: "Newest version",
    hint: newest?.isCertain === true ? newest.version : undefined,
    group,
    icon: ChevronsUp,
    onRun: () => compareWith(formatPointer({ artifact, kind: "newest" })),
  };
  const isNewest = newest?.isCertain === true && newest.version === version.version;
  // A pointer to the open version would compare it with itself.
  const others = pointers.filter((other) => other.version !== version.version);
  const some = (kind: "tag" | "alias") =>
    others.filter(({ pointer }) => pointer.kind === kind).slice(0, MAX_POINTERS);
  return [
    ...(previous === undefined ? [] : [olderOf(previous)]),
    ...(isNewest ? [] : [newer]),
    ...[...some("tag"), ...some("alias")].flatMap((other) => pointerAction(other, compareWith)),
  ];
}

function pointerAction({ pointer, version, isCertain }: KnownPointer, compareWith: CompareWith) {
  if (pointer.kind === "newest") return [];
  const { kind, value } = pointer;
  return [
    {
      label: `${kind === "alias" ? "Alias" : "Tagged"} ${value}`,
      values: [value],
      hint: isCertain ? version : undefined,
      group: "Tags and aliases",
      icon: kind === "alias" ? Flag : Tag,
      onRun: () => compareWith(formatPointer(pointer)),
    },
  ];
}

async function compareWithBest(
  client: QueryClient,
  version: ArtifactVersion,
  { path, direction }: RunMetric,
  compareWith: CompareWith,
): Promise<void> {
  const best = await bestOfRun(client, version, { path, direction }).catch(() => undefined);
  if (best === undefined) showToast({ text: "The best of the run wasn’t found", tone: "bad" });
  else if (best.fqn === version.fqn) showToast({ text: `This is the best ${path} of its run` });
  else compareWith(openKeyOf(best));
}

/** Directions of the URL count before those that this browser remembers. */
function useRunMetrics(version: ArtifactVersion): readonly RunMetric[] {
  const { search } = useLocation();
  const [remembered] = usePreference(directionsPreference);
  if (version.runId === undefined) return [];
  const chosen = new Map([...remembered, ...takeDirections(new ParamReader(search))]);
  const preferred = defaultMetrics(summarizePaths([version]));
  return runMetrics(version, chosen, preferred).slice(0, MAX_METRICS);
}

/** The best version of a run and of the same artifact. */
async function bestOfRun(
  client: QueryClient,
  { runId = "", fqn }: ArtifactVersion,
  { path, direction }: RunMetric,
): Promise<ArtifactVersion | undefined> {
  const filters = { run_ids: [runId], fqn: artifactFqn(fqn) };
  const { versions } = await client.query(versionSeriesQuery(pageConfig.base, filters));
  const siblings = versions.filter((version) => version.runId === runId);
  return bestVersion(siblings, path, direction);
}
