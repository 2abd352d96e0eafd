import type { SeenValues, ValueKind } from "../artifact/seen-values.ts";
import { type Parsed, parseFlag, splitList } from "./filter-parsers.ts";

/** One value of a filter; a list holds several. */
export type FilterItem = string | number | true;

/** The value of a filter, and the strings that were ignored. */
interface ReadTexts<Value> {
  readonly value: Value | undefined;
  readonly ignored: readonly { readonly text: string; readonly reason: string }[];
}

/** How the strings of a filter become its value. Created by `single`, `list` or `toggle`. */
interface FilterKind<Value> {
  readonly kind: "text" | "list" | "switch";
  /** Parses one string: an entire single value, or one item of a list. */
  readonly parse: (text: string) => Parsed<FilterItem>;
  /** Reads all strings in a URL or a field. Never throws. */
  readonly read: (texts: readonly string[]) => ReadTexts<Value>;
  /** The noun for one item of a list: "run". */
  readonly itemNoun?: string;
}

/** Everything that is specific to one filter. Its name is its key in the record. */
export interface FilterEntry<Value = unknown> extends FilterKind<Value> {
  /** The label of its field. */
  readonly label: string;
  /** Other names that the command palette accepts for it, in lowercase. */
  readonly otherNames?: readonly string[];
  /** Describes the format. Not an example, which could be mistaken for a value. */
  readonly placeholder?: string;
  /** Whether it filters rows. A filter that doesn't is sent with every request. */
  readonly narrows: boolean;
  /** Whether its values are IDs or FQNs, shown in a monospace font. */
  readonly isCode?: true;
  /** Whether its values are numbers. They may be typed with digit grouping, as the page shows them: `2,400`. */
  readonly isNumeric?: true;
  /** What its values are, and so what completes it. ML repos and artifacts also have names. */
  readonly completedBy?: ValueKind;
  /** Values with a special meaning in the API. */
  readonly keywords?: readonly string[];
  /** A short form of a value, for a chip. */
  readonly shorten?: (text: string) => string;
  /** The texts of its chip, if they differ from its label and its values. */
  readonly chip?: (texts: readonly string[]) => ChipText | undefined;
  /** The filter in a title: "tag prod", "2 runs". */
  readonly phrase: (texts: readonly string[]) => string;
  /** Returns what to know about text that is accepted: what it names, or that it may be a mistake. */
  readonly advise?: (text: string, seen: SeenValues) => string | undefined;
}

interface ChipText {
  readonly key?: string;
  readonly value: string;
}

/** A filter with one value; additional strings are ignored. */
export function single<Item extends FilterItem>(parse: (text: string) => Parsed<Item>) {
  return { kind: "text", parse, read: firstOf(parse) } as const;
}

/** A filter with several values: repeated parameters in the URL, or one string with separators. */
export function list<Item extends FilterItem>(
  itemNoun: string,
  parse: (text: string) => Parsed<Item>,
) {
  function read(texts: readonly string[]): ReadTexts<readonly Item[]> {
    const ignored: { text: string; reason: string }[] = [];
    const values = new Set<Item>();
    for (const text of texts.flatMap(splitList)) {
      const parsed = parse(text);
      if ("reason" in parsed) ignored.push({ text, reason: parsed.reason });
      else if (parsed.value !== undefined) values.add(parsed.value);
    }
    return { value: values.size === 0 ? undefined : [...values], ignored };
  }

  function phrase(texts: readonly string[]): string {
    const [text = ""] = texts;
    return texts.length === 1 ? `${itemNoun} ${text}` : `${texts.length} ${itemNoun}s`;
  }

  return { kind: "list", itemNoun, parse, read, phrase } as const;
}

/** A filter that is on or off; off is the same as absent. */
export function toggle() {
  return { kind: "switch", parse: parseFlag, read: firstOf(parseFlag) } as const;
}

function firstOf<Item>(parse: (text: string) => Parsed<Item>) {
  return (texts: readonly string[]): ReadTexts<Item> => {
    const [first, ...others] = texts;
    const repeated = others.map((text) => ({ text, reason: "repeated" }));
    if (first === undefined) return { value: undefined, ignored: [] };
    const parsed = parse(first);
    if ("value" in parsed) return { value: parsed.value, ignored: repeated };
    return {
      value: undefined,
      ignored: [...repeated, { text: first, reason: parsed.reason }],
    };
  };
}
