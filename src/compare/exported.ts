import type { Direction } from "../url-state/chart-state.ts";
import type { RuleResult } from "./check-rule.ts";
import type { ComparedRow } from "./compared-row.ts";

/** A comparison to copy or download: what is shown of it. */
export interface Exported {
  /** The URL of the comparison. */
  readonly url: string;
  readonly versions: readonly ExportedVersion[];
  /** The index of the baseline. */
  readonly baseline: number;
  readonly rows: readonly ComparedRow[];
  readonly directionOf: (row: ComparedRow) => Direction | undefined;
  readonly rules: readonly ExportedRule[];
}

/** The head of a column. */
export interface ExportedVersion {
  /** Tells it apart from the others: "churn-xgb 7", "churn-xgb 7, tagged prod". */
  readonly title: string;
  /** The page of the version; absent if it isn't there. */
  readonly url?: string;
  /** Why it isn't there: "doesn’t exist". */
  readonly absence?: string | undefined;
}

interface ExportedRule {
  /** As typed. */
  readonly text: string;
  /** In the order of the versions. */
  readonly results: readonly RuleResult[];
}
