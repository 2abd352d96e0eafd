import { nounOf } from "../url-state/describe-filters.ts";
import { FILTER_LIST } from "../url-state/filters.ts";
import { describeIgnored, type IgnoredParam } from "../url-state/ignored-param.ts";
import { inputProblem } from "../url-state/input-problem.ts";
import type { PaletteData } from "./loaded-versions.ts";
import { MAX_INPUTS } from "./merge-inputs.ts";
import { isExclusion } from "./parse-fields.ts";
import type { ParsedFields, ParsedInput } from "./parsed-input.ts";
import { resolveFields } from "./resolve-fields.ts";

/** What of the input can't be used and why; `undefined` if all of it can. */
export function parseWarning(input: ParsedInput, data: PaletteData): string | undefined {
  switch (input.kind) {
    case "call":
    case "url":
      return ignoredMessage(input.ignored);
    case "fields":
      return fieldProblems(input, data);
    case "several":
      return input.inputs.length < MAX_INPUTS
        ? "Choose one to open or filter by"
        : `Choose one to open or filter by. Only the first ${MAX_INPUTS} are listed`;
    case "alias":
      return isLoaded(input.alias, data) ? undefined : NOT_LOADED;
    case "other-url":
      return "This URL doesn’t belong to this dashboard, its API, or a run";
    case "free-text":
      return isExclusion(input.text) ? NO_EXCLUSION : unknownFilter(input.text, data);
    case "empty":
    case "fqn":
    case "id":
    case "incomplete-fqn":
    case "list":
    case "runs":
      return undefined;
  }
}

/** A name and a colon that looks like a filter, but is none: `type:model`. `name:7` is a version. */
function unknownFilter(text: string, { names }: PaletteData): string | undefined {
  const [, name, value = ""] = /^([a-z][\w -]*?)\s?[:=]\s*(.+)$/i.exec(text) ?? [];
  if (name === undefined || names.includes(name) || /^(v?\d+|latest)$/i.test(value))
    return undefined;
  return `“${name}” is not a filter. Filters: ${FILTER_LIST.filter(({ narrows }) => narrows)
    .map(({ label }) => nounOf(label))
    .join(", ")}`;
}

function ignoredMessage(ignored: readonly IgnoredParam[]): string | undefined {
  if (ignored.length === 0) return undefined;
  return `Ignored: ${ignored.map(describeIgnored).join(", ")}`;
}

/** "Version: must be a positive whole number or latest". */
function fieldProblems(input: ParsedFields, data: PaletteData): string | undefined {
  const { texts } = resolveFields(input, data);
  const names = new Set(input.fields.map(({ name }) => name));
  if (names.size > 1 && input.fields.some(({ text }) => /\sor$/i.test(text)))
    return NO_ALTERNATIVES;
  const problems = FILTER_LIST.flatMap((filter) => {
    const problem = inputProblem(filter, texts[filter.name] ?? []);
    return problem === undefined ? [] : [`${filter.label}: ${nounOf(problem)}`];
  });
  return problems.length === 0 ? undefined : problems.join(". ");
}

const NO_EXCLUSION = "Filters can’t exclude values";
const NO_ALTERNATIVES = "Filters can’t be combined with “or”: versions match all of them";
const NOT_LOADED = "No version in view has this alias, and the API doesn’t filter by aliases";

function isLoaded(alias: string, { versions }: PaletteData): boolean {
  const typed = alias.toLowerCase();
  return versions.some(({ aliases }) => aliases.some((one) => one.toLowerCase().includes(typed)));
}
