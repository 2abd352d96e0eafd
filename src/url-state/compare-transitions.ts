import type { Direction } from "./chart-state.ts";
import { type CompareState, INITIAL_COMPARE, MAX_COMPARED } from "./compare-state.ts";

/** The comparison of some versions, by their references; those beyond the limit are left out. */
export function comparisonOf(references: readonly string[]): CompareState {
  return { ...INITIAL_COMPARE, versions: [...new Set(references)].slice(0, MAX_COMPARED) };
}

/** The reference of the baseline; `undefined` without versions. */
export function baselineOf({ versions, baseline }: CompareState): string | undefined {
  return baseline ?? versions[0];
}

/** Adds a version as the last column, unless it is there or there is no room. */
export function withCompared(state: CompareState, reference: string): CompareState {
  const { versions } = state;
  if (versions.includes(reference) || versions.length >= MAX_COMPARED) return state;
  return { ...state, versions: [...versions, reference] };
}

/** Removes a version. If it was the baseline, the first of the others is the next one. */
export function withoutCompared(state: CompareState, reference: string): CompareState {
  const versions = state.versions.filter((other) => other !== reference);
  const baseline = baselineOf(state);
  return withBaseline({ ...state, versions }, baseline === reference ? versions[0] : baseline);
}

/** Makes one of the versions the baseline. */
export function withBaseline(state: CompareState, reference: string | undefined): CompareState {
  const { baseline: _, ...rest } = state;
  const isFirst = reference === undefined || reference === state.versions[0];
  return isFirst ? rest : { ...rest, baseline: reference };
}

/** Chooses which values of a path are better; `undefined` for what its name tells. */
export function withDirection(
  state: CompareState,
  path: string,
  direction: Direction | undefined,
): CompareState {
  const directions = new Map(state.directions);
  directions.delete(path);
  if (direction !== undefined) directions.set(path, direction);
  return { ...state, directions };
}

/** Replaces a rule, removes it with `""`, and adds one where there is none at the index. */
export function withRule(state: CompareState, index: number, rule: string): CompareState {
  const rules = [...state.rules.slice(0, index), rule.trim(), ...state.rules.slice(index + 1)];
  return { ...state, rules: [...new Set(rules.filter((text) => text !== ""))] };
}

/** Shows the chart as parallel axes, as lines, or not at all. */
export function withChart(state: CompareState, chart: "parallel" | "lines" | "off"): CompareState {
  const { chart: _, ...rest } = state;
  return chart === "parallel" ? rest : { ...rest, chart };
}
