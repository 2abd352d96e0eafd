import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { ArrowDown, ChevronsUp, Flag, Plus, Tag, Trophy } from "lucide-react";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { LIST_KEY } from "../api/artifact-versions.ts";
import { type Page, versionsOf } from "../api/schema.ts";
import { versionSeriesQuery } from "../api/version-series.ts";
import { versionFqn } from "../artifact/artifact.ts";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import { formatPointer } from "../artifact/version-pointer.ts";
import { bestVersion, knownMetrics } from "../compare/best-version.ts";
import { ActionMenu } from "../ui/action-menu.tsx";
import { showToast } from "../ui/toast.tsx";
import type { Direction } from "../url-state/chart-state.ts";
import { formatCompare } from "../url-state/compare-state.ts";
import { comparisonOf } from "../url-state/compare-transitions.ts";
import { paths } from "../url-state/paths.ts";
import { pageConfig } from "./page-config.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";

interface CompareWithMenuProps {
  readonly version: ArtifactVersion;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** More would not fit in the menu. */
const MAX_POINTERS = 6;
const MAX_METRICS = 3;

type CompareTo = (...others: readonly string[]) => void;

/** What a version can be compared with: others of its artifact and of its run. */
export function CompareWithMenu({ version, anchor, onClose }: CompareWithMenuProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const marks = useKnownMarks(version);
  const compareWith: CompareTo = (...others) =>
    navigate(paths.compare(formatCompare(comparisonOf([...others, openKeyOf(version)]))));
  const isPointable = parseFqn(version.fqn)?.version !== undefined;

  return (
    <ActionMenu
      anchor={anchor}
      label="Compare with"
      onClose={onClose}
      actions={[
        ...(isPointable ? siblingActions(version, marks, compareWith) : []),
        ...runMetrics(version).map(({ path, direction }) => ({
          label: `Best of run by ${path}`,
          values: [path],
          isCode: true,
          hint: direction,
          icon: Trophy,
          onRun: () => void compareWithBest(client, version, path, direction, compareWith),
        })),
        { label: "Another version…", icon: Plus, onRun: () => compareWith() },
      ]}
    />
  );
}

/** The previous version, the newest one, and those that aliases and tags point to. */
function siblingActions(
  version: ArtifactVersion,
  { aliases, tags }: ReturnType<typeof useKnownMarks>,
  compareWith: CompareTo,
) {
  const artifact = artifactFqn(version.fqn);
  const previous = Number(version.version) - 1;
  const pointed = (kind: "alias" | "tag", value: string) => ({
    label: `${kind === "alias" ? "Alias" : "Newest tagged"} ${value}`,
    values: [value],
    icon: kind === "alias" ? Flag : Tag,
    onRun: () => compareWith(formatPointer({ artifact, kind, value })),
  });
  const older = {
    label: "Previous version",
    hint: String(previous),
    icon: ArrowDown,
    onRun: () => compareWith(versionFqn({ fqn: artifact }, String(previous))),
  };
  const newest = {
    label: "Newest version",
    icon: ChevronsUp,
    onRun: () => compareWith(formatPointer({ artifact, kind: "newest" })),
  };
  return [
    ...(previous > 0 ? [older] : []),
    newest,
    ...aliases.map((value) => pointed("alias", value)),
    ...tags.map((value) => pointed("tag", value)),
  ];
}

async function compareWithBest(
  client: QueryClient,
  version: ArtifactVersion,
  path: string,
  direction: Direction,
  compareWith: CompareTo,
): Promise<void> {
  const best = await bestOfRun(client, version, path, direction).catch(() => undefined);
  if (best === undefined) showToast({ text: "The best of the run wasn’t found", tone: "bad" });
  else if (best.fqn === version.fqn) showToast({ text: `This is the best ${path} of its run` });
  else compareWith(openKeyOf(best));
}

function runMetrics(version: ArtifactVersion) {
  return version.runId === undefined ? [] : knownMetrics(version).slice(0, MAX_METRICS);
}

/** The best version of a run and of the same artifact. */
async function bestOfRun(
  client: QueryClient,
  { runId = "", fqn }: ArtifactVersion,
  path: string,
  direction: Direction,
): Promise<ArtifactVersion | undefined> {
  const filters = { run_ids: [runId], fqn: artifactFqn(fqn) };
  const { versions } = await client.query(versionSeriesQuery(pageConfig.base, filters));
  const siblings = versions.filter((version) => version.runId === runId);
  return bestVersion(siblings, path, direction);
}

/** The aliases and tags of the artifact's other versions, as far as lists and the index have shown them. */
function useKnownMarks(version: ArtifactVersion) {
  const client = useQueryClient();
  const { artifacts } = useArtifactIndex(undefined, false);
  return useMemo(() => {
    const artifact = artifactFqn(version.fqn);
    const lists = client.getQueriesData<Page>({ queryKey: [LIST_KEY] });
    const others = lists
      .flatMap(([, page]) => versionsOf(page?.rows ?? []))
      .filter(({ fqn }) => artifactFqn(fqn) === artifact && fqn !== version.fqn);
    const newest = artifacts.find(({ fqn }) => fqn === artifact)?.newest;
    const aliases = [newest?.alias ?? [], others.flatMap((other) => other.aliases)].flat();
    const tags = [newest?.tags ?? [], others.flatMap((other) => other.tags)].flat();
    const some = (texts: readonly string[]) => [...new Set(texts)].slice(0, MAX_POINTERS);
    return { aliases: some(aliases), tags: some(tags) };
  }, [client, artifacts, version]);
}
