import { adviseOnFqn } from "../artifact/fqn.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";

/**
 * The endpoint's nine filters. Names and meanings are the wire's (docs/api.md, "The list");
 * an absent key is a filter not in force, and no list is empty.
 */
export interface Filters {
  readonly tag?: string;
  /** An artifact's FQN (all its versions) or a version's (that one). */
  readonly fqn?: string;
  readonly artifact_id?: string;
  readonly ml_repo_id?: string;
  /** The artifact's name, exact. */
  readonly name?: string;
  readonly version?: number | "latest";
  /** Any of these runs. */
  readonly run_ids?: readonly string[];
  /** Any of these steps. */
  readonly run_steps?: readonly number[];
  readonly include_internal_metadata?: true;
}

export type FilterName = keyof Filters;

/** Filters as texts, the form in which addresses and fields hold them. */
export type FilterTexts = { readonly [Name in FilterName]?: readonly string[] };

export interface FilterDefinition {
  readonly name: FilterName;
  readonly label: string;
  /** Says the form, never an example that could be read as a value. */
  readonly placeholder?: string;
  /** Takes several values, separated by commas, spaces or lines in its field. */
  readonly many?: true;
  /** Its values are ids or FQNs, which stand in mono. */
  readonly isCode?: true;
  /** Advice on a text that is taken all the same. */
  readonly advise?: (text: string) => string | undefined;
}

/** In the order of the sidebar, the chips and the address. */
export const FILTER_LIST: readonly FilterDefinition[] = [
  { name: "tag", label: "Tag" },
  {
    name: "fqn",
    label: "FQN",
    placeholder: "type:tenant/repo/name",
    isCode: true,
    advise: adviseOnFqn,
  },
  { name: "artifact_id", label: "Artifact ID", isCode: true },
  { name: "ml_repo_id", label: "ML repo ID", isCode: true },
  { name: "name", label: "Name", placeholder: "exact" },
  { name: "version", label: "Version", placeholder: "number or latest" },
  { name: "run_ids", label: "Run IDs", placeholder: "one or several", many: true, isCode: true },
  { name: "run_steps", label: "Run steps", placeholder: "one or several", many: true },
  { name: "include_internal_metadata", label: "Include internal metadata" },
];

/** A text that was refused, and why. */
export interface IgnoredParam {
  readonly name: string;
  readonly text: string;
  readonly reason: string;
}

/** The longest value a filter may hold, in UTF-16 units: longer ones overrun what servers accept. */
export const LONGEST_VALUE = 1024;

type Read<Value> = { readonly value: Value | undefined } | { readonly reason: string };

function readText(text: string): Read<string> {
  if (text.length > LONGEST_VALUE) return { reason: `longer than ${LONGEST_VALUE} characters` };
  return { value: text.trim() === "" ? undefined : text.toWellFormed() };
}

/** Reads digits as a number from `least` on; `form` says what else was expected. */
function readInteger(text: string, least: number, form: string): Read<number> {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  const most = Number.MAX_SAFE_INTEGER;
  if (value > most) return { reason: `Too large: at most ${most}` };
  return value >= least ? { value } : { reason: form };
}

function readVersion(text: string): Read<number | "latest"> {
  const word = text.trim().toLowerCase();
  if (word === "" || word === "latest") return { value: word || undefined };
  return readInteger(word, 1, "Whole number from 1, or latest");
}

function readStep(text: string): Read<number> {
  return readInteger(text, 0, "Whole numbers from 0");
}

function readFlag(text: string): Read<true> {
  if (text !== "true" && text !== "false") return { reason: "true or false" };
  return { value: text === "true" || undefined };
}

/**
 * Reads texts as filters. Total: what can't be read is left out and reported, the rest stands.
 * A filter with one value takes the first text.
 */
export function readFilters(texts: FilterTexts): { filters: Filters; ignored: IgnoredParam[] } {
  const ignored: IgnoredParam[] = [];

  function one<Value>(name: FilterName, read: (text: string) => Read<Value>): Value | undefined {
    const [first, ...others] = texts[name] ?? [];
    for (const text of others) ignored.push({ name, text, reason: "given more than once" });
    return first === undefined ? undefined : take(name, first, read(first));
  }

  function many<Value>(name: FilterName, read: (text: string) => Read<Value>) {
    const parts = (texts[name] ?? []).flatMap(splitList);
    const values = parts.map((part) => take(name, part, read(part)));
    const unique = [...new Set(values.filter((value) => value !== undefined))];
    return unique.length === 0 ? undefined : unique;
  }

  function take<Value>(name: FilterName, text: string, read: Read<Value>): Value | undefined {
    if ("value" in read) return read.value;
    ignored.push({ name, text, reason: read.reason });
    return undefined;
  }

  const filters = omitUndefined({
    tag: one("tag", readText),
    fqn: one("fqn", readText),
    artifact_id: one("artifact_id", readText),
    ml_repo_id: one("ml_repo_id", readText),
    name: one("name", readText),
    version: one("version", readVersion),
    run_ids: many("run_ids", readText),
    run_steps: many("run_steps", readStep),
    include_internal_metadata: one("include_internal_metadata", readFlag),
  });
  return { filters, ignored };
}

/** What parts a pasted list: commas, spaces, lines. */
export const LIST_SEPARATOR = /[\s,]+/;

/** The parts of a pasted list. */
export function splitList(text: string): string[] {
  return text.split(LIST_SEPARATOR).filter((part) => part !== "");
}

/** The texts of the filters in force; `readFilters` reads them back to the same filters. */
export function textsOf(filters: Filters): FilterTexts {
  const texts: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTER_LIST) {
    const value = filters[name];
    if (value !== undefined) texts[name] = [value].flat().map(String);
  }
  return texts;
}
