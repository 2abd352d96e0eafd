import { truncate } from "../lib/truncate.ts";

/** A parameter, or one value of a filter, that was ignored, and why. */
export interface IgnoredParam {
  readonly name: string;
  readonly text: string;
  readonly reason: string;
}

/** In UTF-16 units. */
const MAX_SHOWN_LENGTH = 40;

/** Describes an ignored parameter: "tab=usage (requires open)". */
export function describeIgnored({ name, text, reason }: IgnoredParam): string {
  const key = name === "" ? "(no name)" : truncate(name, MAX_SHOWN_LENGTH);
  const value = text === "" ? "" : `=${truncate(text, MAX_SHOWN_LENGTH)}`;
  return `${key}${value} (${reason})`;
}
