import { NOTHING_KNOWN } from "../artifact/known-values.ts";
import { readFilters } from "../query/filters.ts";
import { meantTexts } from "./meant-texts.ts";
import type { Recognition } from "./recognition.ts";

/** What is to be said of a recognised text besides its offers: what of it was not taken, and why. */
export function noteOf(recognition: Recognition): string | undefined {
  switch (recognition.kind) {
    case "call":
    case "address":
      return refusedNote(recognition.refused);
    case "fields":
      return refusedNote(readFilters(meantTexts(recognition.texts, NOTHING_KNOWN)).refused);
    case "elsewhere":
      return "No address of this page, of its API or of a run";
    default:
      return undefined;
  }
}

interface Refused {
  readonly name: string;
  readonly text: string;
  readonly reason: string;
}

const LONGEST_VALUE = 40;

function refusedNote(refused: readonly Refused[]): string | undefined {
  if (refused.length === 0) return undefined;
  const words = refused.map(({ name, text, reason }) => {
    const value = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
    return `${name} ${value} (${reason})`;
  });
  return `Not taken: ${words.join(", ")}`;
}
