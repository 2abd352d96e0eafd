import { omitUndefined } from "../lib/omit-undefined.ts";
import { type Directions, directionPairs, takeDirections, takePaths } from "./chart-state.ts";
import { MAX_VALUE_LENGTH } from "./filter-parsers.ts";
import type { IgnoredParam } from "./ignored-param.ts";
import { joinPairs, ParamReader } from "./search-params.ts";

/** How many versions can be compared. */
export const MAX_COMPARED = 20;

/** Everything in a URL of the compare page. */
export interface CompareState {
  /**
   * The versions, in the order of their columns, each once: an FQN, `id:<id>`, or a pointer such as
   * `artifact:t/r/n@newest` (see `artifact/version-pointer.ts`). At most {@link MAX_COMPARED}.
   */
  readonly versions: readonly string[];
  /** One of `versions`; absent for the first. */
  readonly baseline?: string;
  /** Whether rows whose values are all equal are shown too. */
  readonly showsEqual: boolean;
  /** The text that is searched in the rows; `""` for none. */
  readonly q: string;
  /** Whether versions are rows and paths are columns. */
  readonly isTransposed: boolean;
  /** The numeric paths of the chart; empty for those that the page chooses. */
  readonly metrics: readonly string[];
  /** Absent: parallel axes. */
  readonly chart?: "lines" | "off";
  readonly directions: Directions;
  /** Rules as typed, each once: `eval.val_loss<=base*1.01`. */
  readonly rules: readonly string[];
}

export const INITIAL_COMPARE: CompareState = {
  versions: [],
  showsEqual: false,
  q: "",
  isTransposed: false,
  metrics: [],
  directions: new Map(),
  rules: [],
};

/** Parses a query string, with or without `?`. Never throws: what can't be read is ignored and reported. */
export function parseCompare(search: string): {
  readonly state: CompareState;
  readonly ignored: readonly IgnoredParam[];
} {
  const params = new ParamReader(search);
  const versions = takeVersions(params);
  const isCompared = (text: string) => (versions.includes(text) ? text : undefined);
  const baseline = params.takeOne("baseline", isCompared, "must be one of the compared versions");
  const state = {
    versions,
    showsEqual: params.takeOne("rows", only("all"), 'must be "all"') !== undefined,
    q: params.takeOne("q", readText, `must be at most ${MAX_VALUE_LENGTH} characters long`) ?? "",
    isTransposed:
      params.takeOne("layout", only("transposed"), 'must be "transposed"') !== undefined,
    metrics: takePaths(params, "metric"),
    directions: takeDirections(params),
    rules: takePaths(params, "rule"),
    ...omitUndefined({
      baseline: baseline === versions[0] ? undefined : baseline,
      chart: params.takeOne("chart", readChartKind, 'must be "lines" or "off"'),
    }),
  };
  params.ignoreRest();
  return { state, ignored: params.ignored };
}

function takeVersions(params: ParamReader): readonly string[] {
  const versions: string[] = [];
  for (const text of params.takeAll("compare")) {
    const reason = reasonAgainst(text, versions);
    if (reason === undefined) versions.push(text);
    else params.ignored.push({ name: "compare", text, reason });
  }
  return versions;
}

function reasonAgainst(text: string, versions: readonly string[]): string | undefined {
  if (text.length > MAX_VALUE_LENGTH) return `must be at most ${MAX_VALUE_LENGTH} characters long`;
  if (versions.includes(text)) return "repeated";
  return versions.length < MAX_COMPARED
    ? undefined
    : `at most ${MAX_COMPARED} versions can be compared`;
}

function readText(text: string): string | undefined {
  return text.length > MAX_VALUE_LENGTH ? undefined : text;
}

function readChartKind(text: string): "lines" | "off" | undefined {
  return text === "lines" || text === "off" ? text : undefined;
}

function only<const Value extends string>(value: Value) {
  return (text: string) => (text === value ? value : undefined);
}

/** Returns the query string of a state: `""`, or starting with `?`. Defaults are left out. */
export function formatCompare(state: CompareState): string {
  const { versions, baseline, showsEqual, q, isTransposed, metrics, chart, directions, rules } =
    state;
  const pairs: (readonly [string, string])[] = [
    ...versions.map((text) => ["compare", text] as const),
    ...(baseline === undefined ? [] : [["baseline", baseline] as const]),
    ...(showsEqual ? [["rows", "all"] as const] : []),
    ...(q === "" ? [] : [["q", q] as const]),
    ...(isTransposed ? [["layout", "transposed"] as const] : []),
    ...metrics.map((path) => ["metric", path] as const),
    ...(chart === undefined ? [] : [["chart", chart] as const]),
    ...directionPairs(directions),
    ...rules.map((text) => ["rule", text] as const),
  ];
  return pairs.length === 0 ? "" : `?${joinPairs(pairs)}`;
}
