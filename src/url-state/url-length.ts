import { formatCount } from "../lib/count.ts";
import { nounOf } from "./describe-filters.ts";
import type { FilterDefinition } from "./filters.ts";
import { joinPairs } from "./search-params.ts";

/** In characters. nginx and others reject longer request lines unless they are configured otherwise. */
const MAX_REQUEST_LENGTH = 8000;

/** Warns of a list whose items make a request's URL so long that servers may reject it. */
export function lengthWarning(
  { name, label }: FilterDefinition,
  values: readonly string[],
): string | undefined {
  const { length } = joinPairs(values.map((value): [string, string] => [name, value]));
  if (length <= MAX_REQUEST_LENGTH) return undefined;
  const items = `${formatCount(values.length)} ${nounOf(label)}`;
  return `${items} need a URL of ${formatCount(length)} characters. Servers may reject more than ${formatCount(MAX_REQUEST_LENGTH)}.`;
}
