import { truncate } from "../lib/truncate.ts";

/** A parameter, or a text of a filter, that was ignored, and why. */
export interface IgnoredParam {
  readonly name: string;
  readonly text: string;
  readonly reason: string;
}

/** In UTF-16 units. */
const LONGEST_SHOWN = 40;

/** Describes what was ignored and why: "tab=usage (requires open)". */
export function describeIgnored({ name, text, reason }: IgnoredParam): string {
  const key = name === "" ? "(no name)" : truncate(name, LONGEST_SHOWN);
  const value = text === "" ? "" : `=${truncate(text, LONGEST_SHOWN)}`;
  return `${key}${value} (${reason})`;
}
