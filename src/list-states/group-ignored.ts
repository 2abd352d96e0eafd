import { countOf } from "../lib/count.ts";
import { truncate } from "../lib/truncate.ts";
import { describeIgnored, type IgnoredParam } from "../url-state/ignored-param.ts";

/** In UTF-16 units. */
const MAX_NAME_LENGTH = 40;

/**
 * Describes ignored parameters in the order of the URL. Values of one parameter that were ignored for the
 * same reason are counted: "compare: 40 values (at most 20 versions can be compared)".
 */
export function describeIgnoredGroups(ignored: readonly IgnoredParam[]): readonly string[] {
  const groups = Map.groupBy(ignored, ({ name, reason }) => JSON.stringify([name, reason]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [describeIgnored(first)];
    const name = truncate(first.name || "(no name)", MAX_NAME_LENGTH);
    return [`${name}: ${countOf(others.length + 1, "value")} (${first.reason})`];
  });
}
