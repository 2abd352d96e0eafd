import type { Gap } from "./plot-value.ts";

/** A value that has no place in the plot. */
export interface LeftOut {
  readonly gap: Gap;
  /** As stored. */
  readonly text: string;
}

/** How many different values a sentence names. */
const NAMED = 3;

/** What a chart says about values that it leaves out, by the reason; nothing about missing ones. */
export function leftOutNotes(values: readonly LeftOut[]): readonly string[] {
  const onLog = values.filter(({ gap }) => gap === "not positive").length;
  const others = values.filter(({ gap }) => gap !== "not positive" && gap !== "missing");
  return [
    ...(onLog > 0 ? [`${valuesAre(onLog, "≤ 0 ")} on the log scale`] : []),
    ...(others.length > 0 ? [`${valuesAre(others.length)} plotted: ${named(others)}`] : []),
  ];
}

function valuesAre(count: number, which = ""): string {
  return count === 1 ? `1 value ${which}isn’t` : `${count} values ${which}aren’t`;
}

function named(values: readonly LeftOut[]): string {
  const texts = [...new Set(values.map(({ text }) => text))];
  const more = texts.length - NAMED;
  return `${texts.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** What is said in place of a value that is missing. */
export const MISSING = "missing";

/**
 * Why a value isn't in the plot, after the value itself; `undefined` for what is plotted, and for what needs
 * no word.
 */
export function reasonOf(place: number | Gap | undefined): string | undefined {
  if (typeof place === "number" || place === undefined || place === "missing") return undefined;
  return place === "not positive" ? "not on the log scale" : "not plotted";
}

/** "val_loss 0.3019", "val_loss NaN (not plotted)", "val_loss missing" */
export function valueText(
  label: string,
  value: string | undefined,
  place: number | Gap | undefined,
): string {
  const reason = reasonOf(place);
  return `${label} ${value ?? MISSING}${reason === undefined ? "" : ` (${reason})`}`;
}
