import type { ParsedInput, ParsedRuns, SingleInput } from "./parsed-input.ts";

/** How many inputs the palette offers at once. */
export const MAX_INPUTS = 100;

/** Makes one input of several, without duplicates; `undefined` if there are none. */
export function mergeInputs(inputs: readonly SingleInput[]): ParsedInput | undefined {
  const distinct = new Map(mergeRuns(inputs).map((input) => [JSON.stringify(input), input]));
  const [first, ...others] = [...distinct.values()].slice(0, MAX_INPUTS);
  if (first === undefined || others.length === 0) return first;
  const badge = `${distinct.size} ${nounOf([first, ...others])}`;
  return { kind: "several", badge, inputs: [first, ...others] };
}

/** The input for one or more runs. */
export function runsInput(ids: readonly string[]): ParsedRuns {
  const distinct = [...new Set(ids.map((id) => id.toLowerCase()))];
  const badge = distinct.length === 1 ? "Run ID" : `${distinct.length} run IDs`;
  return { kind: "runs", badge, ids: distinct };
}

/** Runs can be filtered by together, unless they belong to different ML repos. */
function mergeRuns(inputs: readonly SingleInput[]): readonly SingleInput[] {
  const runs = inputs.filter((input) => input.kind === "runs");
  const [first] = runs;
  if (first === undefined || runs.some(({ mlRepoId }) => mlRepoId !== first.mlRepoId))
    return inputs;
  const { mlRepoId } = first;
  const merged = runsInput(runs.flatMap(({ ids }) => ids));
  const one =
    runs.length === 1 ? first : { ...merged, ...(mlRepoId === undefined ? {} : { mlRepoId }) };
  return inputs.flatMap((input): readonly SingleInput[] =>
    input === first ? [one] : input.kind === "runs" ? [] : [input],
  );
}

function nounOf(inputs: readonly SingleInput[]): string {
  const kinds = new Set(inputs.map(({ kind }) => kind));
  if (kinds.size > 1) return "items";
  if (kinds.has("fqn")) return "FQNs";
  if (kinds.has("id")) return "IDs";
  return kinds.has("url") || kinds.has("call") ? "URLs" : "items";
}
