import { FILTER_LIST, type FilterName, type FilterTexts, filterOf } from "../url-state/filters.ts";
import { fqnOrIncomplete } from "./parse-fqn-input.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { stripQuotes } from "./strip-punctuation.ts";

const NAMES: ReadonlyMap<string, FilterName> = new Map([
  ...FILTER_LIST.map(({ name }): [string, FilterName] => [name.replaceAll("_", " "), name]),
  ...FILTER_LIST.map(({ name, label }): [string, FilterName] => [label.toLowerCase(), name]),
  ...FILTER_LIST.flatMap(({ name, otherNames = [] }) =>
    otherNames.map((other): [string, FilterName] => [other, name]),
  ),
]);

/** A filter's name and its colon, at the start or after a space. Longer names first. */
const FIELD = new RegExp(
  String.raw`(?:^|\s)(${[...NAMES.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(" ", "[ _]"))
    .join("|")}) ?[:=]`,
  "gi",
);

/** Recognizes `tag:prod version: latest`, every filter by its wire name or label. */
export function parseFields(text: string): ParsedInput | undefined {
  const found = fieldsIn(text);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length === 0 && first.name === "fqn" && first.text !== "")
    return fqnOrIncomplete(first.text);
  const texts: { -readonly [Name in keyof FilterTexts]: FilterTexts[Name] } = {};
  for (const { name, text: value } of found) {
    if (value !== "") texts[name] = [...(texts[name] ?? []), value];
  }
  const badge = found.length === 1 ? "Filter" : "Filters";
  return { kind: "fields", badge, texts, ...(others.length === 0 ? { typing: first } : {}) };
}

function fieldsIn(text: string): { name: FilterName; text: string }[] {
  const heads = [...text.trim().matchAll(FIELD)];
  if (heads[0]?.index !== 0) return [];
  return heads.map((head, index) => {
    const [all, word = ""] = head;
    const end = heads[index + 1]?.index;
    const value = stripQuotes(text.trim().slice(head.index + all.length, end));
    const name = NAMES.get(word.toLowerCase().replaceAll("_", " ")) ?? "name";
    return { name, text: filterOf(name).kind === "switch" ? flagOf(value) : value };
  });
}

/** Naming the switch alone turns it on. */
function flagOf(text: string): string {
  return /^(yes|on|included|)$/i.test(text) ? "true" : text.toLowerCase();
}
