import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { SeriesStyle } from "../charts/chart-types.ts";

/** A version of the comparison, or why it isn't there. */
export type ColumnState =
  | { readonly kind: "shown"; readonly version: ArtifactVersion }
  | { readonly kind: "loading" }
  /** It no longer exists, or never did. The message says what wasn't found. */
  | { readonly kind: "missing"; readonly message: string }
  | { readonly kind: "unreadable"; readonly problem: string }
  | {
      readonly kind: "failed";
      readonly title: string;
      readonly meaning: string;
      readonly onRetry: () => void;
    };

/** One version of the comparison, in the order of the URL. */
export interface ComparedColumn {
  /** As in the URL: an FQN, `id:<id>` or a pointer. */
  readonly reference: string;
  readonly state: ColumnState;
  /** What it is called: "7", "name 7" where artifacts differ, or what the reference says where it isn't there. */
  readonly label: string;
  /** What a pointer leads to: "newest → 12", "tagged prod → 9, newest of 3 tagged prod". */
  readonly pointer: string | undefined;
  /** The label of an earlier column with the same version. */
  readonly duplicateOf: string | undefined;
  readonly style: SeriesStyle;
  /**
   * Whether its line is colored, among more than six; `"full"` where no more can be. Absent for fewer versions,
   * and for the baseline.
   */
  readonly highlight?: "on" | "off" | "full";
  readonly isBaseline: boolean;
}

const ABSENCES: Readonly<Record<Exclude<ColumnState["kind"], "shown">, string>> = {
  loading: "isn’t loaded yet",
  missing: "doesn’t exist",
  unreadable: "is unreadable",
  failed: "couldn’t be loaded",
};

/** Why the version of a column isn't there, after "The version"; `undefined` if it is. */
export function absenceOf({ state }: ComparedColumn): string | undefined {
  return state.kind === "shown" ? undefined : ABSENCES[state.kind];
}

/** The version of a column, if it is there. */
export function versionIn({ state }: ComparedColumn): ArtifactVersion | undefined {
  return state.kind === "shown" ? state.version : undefined;
}

/** The column that the others are compared with; `undefined` while there is none. */
export function baselineIn(columns: readonly ComparedColumn[]): ComparedColumn | undefined {
  return columns.find(({ isBaseline }) => isBaseline);
}
