import { FILTER_LIST, type FilterName, filterOf } from "../url-state/filters.ts";
import { endOfMatch, quotedAt } from "../url-state/pasted-values.ts";
import { fqnInputOf } from "./fqn-input.ts";
import type { ParsedField, ParsedInput } from "./parsed-input.ts";

const NAMES: ReadonlyMap<string, FilterName> = new Map([
  ...FILTER_LIST.map(({ name }): [string, FilterName] => [name.replaceAll("_", " "), name]),
  ...FILTER_LIST.map(({ name, label }): [string, FilterName] => [label.toLowerCase(), name]),
  ...FILTER_LIST.flatMap(({ name, otherNames = [] }) =>
    otherNames.map((other): [string, FilterName] => [other, name]),
  ),
]);

/** A filter's name. Longer names come first. */
const NAME = `(${[...NAMES.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(" ", "[ _]"))
  .join("|")})`;

/** A name and a colon or equals sign, also in quotes as in JSON, and the space after it. */
const WITH_COLON = new RegExp(String.raw`["'{]*${NAME}["']? ?[:=：](\s*)`, "iy");
/** A name, perhaps with "is", and the space after it. */
const WITHOUT_COLON = new RegExp(String.raw`${NAME}(?:\s+is(?=\s+\S))?(?:\s+|$)`, "iy");
/** A filter that excludes a value, which the API can't: `-tag:prod`, `not tag:prod`, `tag != prod`. */
const EXCLUSION = new RegExp(
  String.raw`(?:^|\s)(?:(?:[-!]|not\s+)${NAME}\s*[:=]|${NAME}(?:\s*(?:!=|<>)|\s+is\s+not\s))`,
  "i",
);
/** The start of a call in code, before its first argument: `mv = client.get_model_version(`. */
const CALL = /^(?:\w+\s*=\s*)?(?:await\s+)?\w+(?:\.\w+)*\(\s*(?=\w+\s*=)/;
const WORD = /\S+/y;
const SPACE = /[\s,]*/y;

/**
 * Recognizes filters by parameter name, label, or another name, such as `tag:prod version: latest` and
 * `step 2400`. Words may come before the first filter, and after a value.
 * @param isStrict whether a filter needs a colon
 */
export function parseFields(text: string, isStrict: boolean): ParsedInput | undefined {
  const trimmed = text.trim().replace(CALL, "");
  // Without the exclusion, it would be the opposite.
  if (isExclusion(trimmed)) return undefined;
  const labels = labelsIn(trimmed);
  const [first] = labels;
  const hasColon = labels.some(({ extent }) => extent !== "bare");
  if (first === undefined || (isStrict && !hasColon)) return undefined;
  const words = trimmed.slice(0, first.start).replace(/[\s,;]+$/, "");
  const fields = labels.map((label, index) =>
    fieldOf(label, trimmed.slice(label.end, labels[index + 1]?.start)),
  );
  if (labels.length === 1 && words === "" && first.name === "fqn") {
    const [{ text } = { text: "" }] = fields;
    if (text !== "" && !/\s/.test(text)) return fqnInputOf(text);
  }
  const badge = fields.length === 1 ? "Filter" : "Filters";
  return { kind: "fields", badge, fields, words, ...(hasColon ? {} : { typed: trimmed }) };
}

/** Whether the text excludes a value of a filter. */
export function isExclusion(text: string): boolean {
  return EXCLUSION.test(text);
}

interface Label {
  readonly name: FilterName;
  /** Whether it has no colon; otherwise, how much of what follows is probably its value. */
  readonly extent: "bare" | "word" | "all";
  readonly start: number;
  /** Where its value starts. */
  readonly end: number;
}

function labelsIn(text: string): readonly Label[] {
  const labels: Label[] = [];
  let hasValue = true;
  for (let at = 0; at < text.length; ) {
    const label: Label | undefined =
      withColonAt(text, at) ?? (hasValue ? bareAt(text, at, labels) : undefined);
    if (label === undefined) {
      const end = quotedAt(text, at)?.end ?? endOfMatch(WORD, text, at);
      at = endOfMatch(SPACE, text, end);
    } else {
      labels.push(label);
      at = label.end;
    }
    hasValue = label === undefined;
  }
  return labels;
}

function withColonAt(text: string, start: number): Label | undefined {
  WITH_COLON.lastIndex = start;
  const [whole, label = "", space] = WITH_COLON.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { name: nameOf(label), extent: space ? "all" : "word", start, end: start + whole.length };
}

/**
 * A name without a colon. Among other words it could be one of them, unless a number follows. At the start,
 * a filter by numbers only needs a digit: `step >= 2400` is a mistake worth explaining.
 */
function bareAt(text: string, start: number, labels: readonly Label[]): Label | undefined {
  WITHOUT_COLON.lastIndex = start;
  const [whole, label = ""] = WITHOUT_COLON.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const name = nameOf(label);
  const end = start + whole.length;
  const { isNumeric, kind, parse } = filterOf(name);
  const word = text.slice(end, endOfMatch(WORD, text, end));
  const isAlone = start === 0 && word === "";
  const isInPlace = start === 0 || (labels.length > 0 && labels.at(-1)?.extent !== "all");
  const isField =
    kind === "switch"
      ? isInPlace && word === ""
      : isNumeric
        ? isAlone || startsWithNumber(word, parse) || (start === 0 && /\d/.test(text.slice(end)))
        : isAlone || (isInPlace && word !== "");
  return isField ? { name, extent: "bare", start, end } : undefined;
}

function startsWithNumber(word: string, parse: (text: string) => object): boolean {
  const [first = ""] = /[^[({"',;]+/.exec(word) ?? [];
  return first !== "" && "value" in parse(first);
}

function nameOf(label: string): FilterName {
  return NAMES.get(label.toLowerCase().replaceAll("_", " ")) ?? "name";
}

function fieldOf({ name, extent }: Label, text: string): ParsedField {
  const quoted = quotedAt(text, 0);
  if (quoted !== undefined) {
    const after = text.slice(quoted.end).replace(/^[\s,;})\]]+|\s+$/g, "");
    return { name, text: quoted.value, extent: "exact", after };
  }
  const value = text.replace(/[\s,}]+$/, "");
  const isSwitch = filterOf(name).kind === "switch";
  return {
    name,
    text: isSwitch ? switchValueOf(value) : value,
    extent: extent === "bare" ? "word" : extent,
    after: "",
  };
}

/** A switch is on if its value is missing (`internal:`) or any of these words. */
function switchValueOf(text: string): string {
  return /^(yes|on|included|)$/i.test(text) ? "true" : text.toLowerCase();
}
