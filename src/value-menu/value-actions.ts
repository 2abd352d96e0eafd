import { describeFilter } from "../url-state/describe-filters.ts";
import {
  FILTER_LIST,
  type FilterDefinition,
  type FilterName,
  readFilters,
  textsOf,
} from "../url-state/filters.ts";
import { withFilterTexts } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";

/** A value of the page: what it is, the whole of it, and how it is called where it is an id. */
export interface ShownValue {
  /** A filter's name, or another word for what no filter takes: `alias`, `creator`. */
  readonly kind: string;
  readonly text: string;
  readonly label?: string;
}

/** Something to do with a value, as its menu offers it. */
export type ValueAction = {
  readonly words: string;
  /** What goes with it: the filter it replaces, the text it copies. */
  readonly hint?: string;
} & (
  | { readonly kind: "filter" | "remove"; readonly next: UrlState }
  | { readonly kind: "copy"; readonly text: string }
);

/** What can be done with a value while a query is in force; copying always. */
export function actionsOf(value: ShownValue, state: UrlState): readonly ValueAction[] {
  const definition = FILTER_LIST.find(({ name }) => name === value.kind);
  const filterable = definition && filterTextOf(definition.name, value.text);
  if (definition === undefined || filterable === undefined) return copies(value);
  const filters = definition.kind === "list" ? listActions : soleActions;
  return [...filters(definition, { ...value, text: filterable }, state), ...copies(value)];
}

/** The text as its filter holds it; `undefined` where it takes none such, or only as several. */
function filterTextOf(name: FilterName, text: string): string | undefined {
  const { filters, ignored } = readFilters({ [name]: [text] });
  const [first, ...others] = textsOf(filters)[name] ?? [];
  return ignored.length === 0 && others.length === 0 ? first : undefined;
}

function soleActions(
  { name, label }: FilterDefinition,
  value: ShownValue,
  state: UrlState,
): readonly ValueAction[] {
  const [current] = textsOf(state.filters)[name] ?? [];
  const title = valueTitle(name, value);
  if (current === value.text) return [without(name, title, state)];
  return [
    {
      kind: "filter",
      words: `Filter by ${title}`,
      next: withFilterTexts(state, name, [value.text]),
      ...(current === undefined ? {} : { hint: `replaces ${label}: ${current}` }),
    },
  ];
}

function listActions(
  { name, label, itemNoun = "one" }: FilterDefinition,
  value: ShownValue,
  state: UrlState,
): readonly ValueAction[] {
  const current = textsOf(state.filters)[name] ?? [];
  const others = current.filter((text) => text !== value.text);
  const title = valueTitle(name, value);
  const only = withFilterTexts(state, name, [value.text]);
  if (current.length === 0) return [{ kind: "filter", words: `Filter by ${title}`, next: only }];
  if (others.length === 0) return [without(name, title, state)];
  const toggle: ValueAction =
    others.length < current.length
      ? {
          kind: "remove",
          words: `Remove from ${label}`,
          next: withFilterTexts(state, name, others),
        }
      : {
          kind: "filter",
          words: `Add to ${label}`,
          next: withFilterTexts(state, name, [...current, value.text]),
        };
  const replaced = others.length === 1 ? others.join() : `${others.length} others`;
  const hint = `replaces ${replaced}`;
  return [toggle, { kind: "filter", words: `Only this ${itemNoun}`, hint, next: only }];
}

function without(name: FilterName, title: string, state: UrlState): ValueAction {
  const next = withFilterTexts(state, name, []);
  return { kind: "remove", words: `Remove filter ${title}`, next };
}

/** "Tag: prod", or "ML repo: llm-finetune" where the filter's own text is an id. */
function valueTitle(name: FilterName, { text, label }: ShownValue): string {
  const { key, value } = describeFilter(name, [text], () => label);
  return `${key}: ${value}`;
}

function copies({ text, label }: ShownValue): readonly ValueAction[] {
  const whole: ValueAction = { kind: "copy", words: "Copy", hint: text, text };
  if (label === undefined || label === text) return [whole];
  return [
    { kind: "copy", words: "Copy name", hint: label, text: label },
    { ...whole, words: "Copy ID" },
  ];
}
