import { type UseQueryResult, useQueries, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { ApiError } from "../api/api-error.ts";
import { type ComparedVersion, comparedVersionQuery, pointerOf } from "../api/compared-version.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { seriesStyles } from "../charts/series-style.ts";
import type { ColumnState, ComparedColumn } from "../compare/compared-column.ts";
import { describeMissing } from "../compare/missing-reference.ts";
import {
  commonArtifact,
  describeResolved,
  labelOf,
  labelOfReference,
} from "../compare/name-columns.ts";
import { useStore } from "../lib/store.ts";
import { describeFailure } from "../list-states/describe-failure.ts";
import type { CompareState } from "../url-state/compare-state.ts";
import { baselineOf } from "../url-state/compare-transitions.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";
import { latestPreference } from "./preferences.ts";
import { lastListed } from "./use-open-version.ts";

/** The compared versions, each as soon as it is there. The same columns until something changes. */
export function useComparedVersions(url: CompareState): readonly ComparedColumn[] {
  const { versions } = url;
  const client = useQueryClient();
  const triesLatest = useStore(latestPreference) === "yes";
  const loaded = useQueries({
    queries: versions.map((reference) => {
      const listed = () => lastListed(client, { ...INITIAL_STATE, open: reference });
      return {
        ...comparedVersionQuery(pageConfig.base, reference, triesLatest),
        initialData: () => comparedFrom(listed()?.row),
        initialDataUpdatedAt: () => listed()?.updatedAt,
      };
    }),
    combine: loadedOf,
  });
  const baseline = baselineOf(url);
  return useMemo(() => columnsOf(versions, loaded, baseline), [versions, loaded, baseline]);
}

function comparedFrom(row: ComparedVersion["row"] | undefined): ComparedVersion | undefined {
  return row && { row, candidates: 1, isCertain: true };
}

interface Loaded {
  readonly data: ComparedVersion | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly onRetry: () => void;
}

/** Data that was there stays, also after a failure. */
function loadedOf(results: readonly UseQueryResult<ComparedVersion>[]): readonly Loaded[] {
  return results.map(({ data, error, isFetching, refetch }) => ({
    data,
    error,
    isFetching: isFetching && data === undefined,
    onRetry: refetch,
  }));
}

function columnsOf(
  references: readonly string[],
  loaded: readonly Loaded[],
  chosen: string | undefined,
): readonly ComparedColumn[] {
  const states = references.map((reference, index) => stateOf(reference, loaded[index]));
  const shown = states.flatMap((state) => (state.kind === "shown" ? [state.version] : []));
  const artifact = commonArtifact(shown);
  const labels = states.map((state, index) =>
    state.kind === "shown"
      ? labelOf(state.version, artifact !== undefined)
      : labelOfReference(references[index] ?? "", artifact),
  );
  const styles = seriesStyles(states.map((state, index) => keyOf(state, references[index])));
  const baseline = baselineIndex(references, states, chosen);
  return states.map((state, index) => {
    const reference = references[index] ?? "";
    const first = states.findIndex((other) => isSame(other, state));
    return {
      reference,
      state,
      label: labels[index] ?? "",
      pointer: pointerNote(reference, loaded[index]?.data),
      duplicateOf: first >= 0 && first < index ? labels[first] : undefined,
      style: index === baseline ? "baseline" : (styles[index] ?? 0),
      isBaseline: index === baseline,
    };
  });
}

function stateOf(reference: string, loaded: Loaded | undefined): ColumnState {
  const { data, error, isFetching = true, onRetry = () => {} } = loaded ?? {};
  if (data?.row.kind === "version") return { kind: "shown", version: data.row.version };
  if (data?.row.kind === "malformed") return { kind: "unreadable", problem: data.row.problem };
  if (error === null || error === undefined || isFetching) return { kind: "loading" };
  if (error instanceof ApiError && error.kind === "status" && error.status === 404)
    return { kind: "missing", message: describeMissing(reference) };
  const { host } = pageConfig;
  const context = { host, hasFilters: true, isOnline: navigator.onLine };
  const { title, meaning } = describeFailure(error, context);
  return { kind: "failed", title, meaning, onRetry };
}

/** What tells a version from the others: its style depends on it, not on how it is referred to. */
function keyOf(state: ColumnState, reference = ""): string {
  return state.kind === "shown" ? identityOf(state.version) : reference;
}

function identityOf({ fqn, id }: ArtifactVersion): string {
  return fqn || id;
}

function isSame(one: ColumnState, other: ColumnState): boolean {
  if (one.kind !== "shown" || other.kind !== "shown") return false;
  return identityOf(one.version) === identityOf(other.version);
}

/** The chosen baseline, unless there is no such version. Then it is the first version that is there. */
function baselineIndex(
  references: readonly string[],
  states: readonly ColumnState[],
  chosen: string | undefined,
): number {
  const index = chosen === undefined ? -1 : references.indexOf(chosen);
  const kind = states[index]?.kind;
  if (kind === "shown" || kind === "loading") return index;
  return states.findIndex((state) => state.kind === "shown");
}

function pointerNote(reference: string, data: ComparedVersion | undefined): string | undefined {
  const pointer = pointerOf(reference);
  if (pointer === undefined) return undefined;
  if (data?.row.kind !== "version") return describeResolved(pointer, undefined);
  const { version = data.row.version.fqn } = data.row.version;
  return describeResolved(pointer, { ...data, version });
}
