import type { PairedResult } from "./paired.ts";

/** One measured row of the report. */
export type Result = {
  readonly label: string;
  readonly condition: string;
  /** The highest value that meets the budget; `undefined` for figures without one. */
  readonly budget: number | undefined;
} & (
  | { readonly kind: "ratio"; readonly paired: PairedResult }
  | { readonly kind: "figure"; readonly value: number; readonly unit: string }
);

/** Whether a result meets its budget; `undefined` without one. */
export function isMet(result: Result): boolean | undefined {
  const { budget } = result;
  const value = result.kind === "ratio" ? result.paired.ratio : result.value;
  // Compared as printed, so that a printed figure never contradicts the verdict.
  return budget === undefined ? undefined : Number(digits(value)) <= budget;
}

function verdict(result: Result): string {
  const met = isMet(result);
  if (met === undefined) return "";
  return met ? "met" : "**not met**";
}

function digits(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const decimals = Math.abs(value) < 0.1 ? 4 : 2;
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(decimals);
}

function milliseconds(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index < 2 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Returns the tables of all results, in Markdown. */
export function reportOf(results: readonly Result[]): string {
  const ratios = results.flatMap((result) => {
    if (result.kind !== "ratio") return [];
    const { app, hand, ratio, runs } = result.paired;
    const times = [milliseconds(app), milliseconds(hand), digits(ratio)];
    const budget = result.budget?.toString() ?? "";
    return [[result.label, result.condition, ...times, budget, verdict(result), String(runs)]];
  });
  const figures = results.flatMap((result) => {
    if (result.kind !== "figure") return [];
    const value = `${digits(result.value)} ${result.unit}`.trim();
    return [
      [result.label, result.condition, value, result.budget?.toString() ?? "", verdict(result)],
    ];
  });
  const ratioHead = [
    "measure",
    "condition",
    "app, ms",
    "hand-written, ms",
    "ratio",
    "budget",
    "",
    "runs",
  ];
  const figureHead = ["measure", "condition", "app", "budget", ""];
  const tables = [
    ratios.length === 0 ? "" : table(ratioHead, ratios),
    figures.length === 0 ? "" : table(figureHead, figures),
  ];
  return tables.filter((text) => text !== "").join("\n\n");
}
