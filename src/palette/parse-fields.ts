import { FILTER_LIST, type FilterName, type FilterTexts, filterOf } from "../url-state/filters.ts";
import { fqnInputOf } from "./fqn-input.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { trimQuotes } from "./trim-text.ts";

const NAMES: ReadonlyMap<string, FilterName> = new Map([
  ...FILTER_LIST.map(({ name }): [string, FilterName] => [name.replaceAll("_", " "), name]),
  ...FILTER_LIST.map(({ name, label }): [string, FilterName] => [label.toLowerCase(), name]),
  ...FILTER_LIST.flatMap(({ name, otherNames = [] }) =>
    otherNames.map((other): [string, FilterName] => [other, name]),
  ),
]);

/** A filter's name and a colon, at the start or after a space. Longer names come first. */
const FIELD = new RegExp(
  String.raw`(?:^|\s)(${[...NAMES.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(" ", "[ _]"))
    .join("|")}) ?[:=]`,
  "gi",
);

/** Recognizes filters by parameter name or label, such as `tag:prod version: latest`. */
export function parseFields(text: string): ParsedInput | undefined {
  const fields = fieldsIn(text);
  const [first, ...others] = fields;
  if (first === undefined) return undefined;
  if (others.length === 0 && first.name === "fqn" && first.text !== "")
    return fqnInputOf(first.text);
  const texts: { -readonly [Name in keyof FilterTexts]: FilterTexts[Name] } = {};
  for (const { name, text: value } of fields) {
    if (value !== "") texts[name] = [...(texts[name] ?? []), value];
  }
  const badge = fields.length === 1 ? "Filter" : "Filters";
  return { kind: "fields", badge, texts, ...(others.length === 0 ? { typing: first } : {}) };
}

function fieldsIn(text: string): { name: FilterName; text: string }[] {
  const labels = [...text.trim().matchAll(FIELD)];
  if (labels[0]?.index !== 0) return [];
  return labels.map((match, index) => {
    const [whole, label = ""] = match;
    const end = labels[index + 1]?.index;
    const value = trimQuotes(text.trim().slice(match.index + whole.length, end));
    const name = NAMES.get(label.toLowerCase().replaceAll("_", " ")) ?? "name";
    return { name, text: filterOf(name).kind === "switch" ? switchValueOf(value) : value };
  });
}

/** A switch is on if its value is missing (`internal:`) or any of these words. */
function switchValueOf(text: string): string {
  return /^(yes|on|included|)$/i.test(text) ? "true" : text.toLowerCase();
}
