import type { ValueData } from "../ui/data-attributes.ts";
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

/** An action for a value, as an item of its menu. */
export type ValueAction = {
  readonly label: string;
  /** The filter that it replaces, or the text that it copies. */
  readonly hint?: string;
} & (
  | { readonly kind: "filter" | "remove"; readonly next: UrlState }
  | { readonly kind: "copy"; readonly text: string }
);

/** The actions for a value with the current filters; copying is always among them. */
export function valueActionsOf(value: ValueData, state: UrlState): readonly ValueAction[] {
  const definition = FILTER_LIST.find(({ name }) => name === value.kind);
  const filterable = definition && filterTextOf(definition.name, value.text);
  if (definition === undefined || filterable === undefined) return copies(value);
  const filters = definition.kind === "list" ? listActions : textActions;
  return [...filters(definition, { ...value, text: filterable }, state), ...copies(value)];
}

/**
 * The text as its filter stores it; `undefined` if the filter rejects it, reads several values, or would
 * send other text, since a URL can't hold half a surrogate pair.
 */
function filterTextOf(name: FilterName, text: string): string | undefined {
  if (!text.isWellFormed()) return undefined;
  const { filters, ignored } = readFilters({ [name]: [text] });
  const [first, ...others] = textsOf(filters)[name] ?? [];
  return ignored.length === 0 && others.length === 0 ? first : undefined;
}

function textActions(
  { name, label }: FilterDefinition,
  value: ValueData,
  state: UrlState,
): readonly ValueAction[] {
  const [current] = textsOf(state.filters)[name] ?? [];
  const title = valueTitle(name, value);
  if (current === value.text) return [without(name, title, state)];
  return [
    {
      kind: "filter",
      label: `Filter by ${title}`,
      next: withFilterTexts(state, name, [value.text]),
      ...(current === undefined ? {} : { hint: `replaces ${label}: ${current}` }),
    },
  ];
}

function listActions(
  { name, label, itemNoun = "one" }: FilterDefinition,
  value: ValueData,
  state: UrlState,
): readonly ValueAction[] {
  const current = textsOf(state.filters)[name] ?? [];
  const others = current.filter((text) => text !== value.text);
  const title = valueTitle(name, value);
  const only = withFilterTexts(state, name, [value.text]);
  if (current.length === 0) return [{ kind: "filter", label: `Filter by ${title}`, next: only }];
  if (others.length === 0) return [without(name, title, state)];
  const toggle: ValueAction =
    others.length < current.length
      ? {
          kind: "remove",
          label: `Remove from ${label}`,
          next: withFilterTexts(state, name, others),
        }
      : {
          kind: "filter",
          label: `Add to ${label}`,
          next: withFilterTexts(state, name, [...current, value.text]),
        };
  const replaced = others.length === 1 ? others.join() : `${others.length} others`;
  const hint = `replaces ${replaced}`;
  return [toggle, { kind: "filter", label: `Only this ${itemNoun}`, hint, next: only }];
}

function without(name: FilterName, title: string, state: UrlState): ValueAction {
  const next = withFilterTexts(state, name, []);
  return { kind: "remove", label: `Remove filter ${title}`, next };
}

/** "Tag: prod", or "ML repo: llm-finetune" if the text is an ID. */
function valueTitle(name: FilterName, { text, label }: ValueData): string {
  const { key, value } = describeFilter(name, [text], () => label);
  return `${key}: ${value}`;
}

function copies({ text, label }: ValueData): readonly ValueAction[] {
  const whole: ValueAction = { kind: "copy", label: "Copy", hint: text, text };
  if (label === undefined || label === text) return [whole];
  return [
    { kind: "copy", label: "Copy name", hint: label, text: label },
    { ...whole, label: "Copy ID" },
  ];
}
