/**
 * The data attributes that let one listener serve many elements and one part of the page find
 * another. They are written and read only here.
 */

/** A value on the page that has a menu of actions. */
export interface ValueData {
  /** What kind of value it is, such as the name of a filter. */
  readonly kind: string;
  /** The whole value, for filtering and copying. */
  readonly text: string;
  /** The readable name if the text is an ID, such as the name of an ML repo. */
  readonly label?: string | undefined;
}

/** Marks an element as a value; {@link valueAt} reads it. */
export function valueProps({ kind, text, label }: ValueData) {
  return { "data-value-kind": kind, "data-value": text, "data-value-label": label };
}

/** The value that an event's target belongs to, and the element marked with it. */
export function valueAt(
  target: EventTarget | null,
): (ValueData & { readonly element: HTMLElement }) | undefined {
  const element = target instanceof Element ? target.closest("[data-value-kind]") : null;
  if (!(element instanceof HTMLElement)) return undefined;
  const { valueKind: kind, value: text, valueLabel: label } = element.dataset;
  return kind === undefined || text === undefined ? undefined : { kind, text, label, element };
}

/** What a tooltip shows. */
export type TipData =
  | { readonly text: string; readonly isForCut: boolean }
  /** A timestamp, whose relative time is computed when the tooltip shows. */
  | { readonly time: string };

interface TipOptions {
  /** `cut`: only while the element's text is truncated. */
  readonly when?: "cut";
}

/** Adds a tooltip to an element; without text, it has none. */
export function tipProps(text: string | undefined, { when }: TipOptions = {}) {
  return { "data-tip": text, "data-tip-when": when };
}

/** Adds a tooltip with the relative time and the time in UTC to a timestamp. */
export function timeTipProps(time: string) {
  return { "data-tip-time": time };
}

/** Marks characters that can't be seen: the stylesheet shows the label, the tooltip the name. */
export function characterMarkProps({ label, name }: { label: string; name: string }) {
  return { "data-mark": label, ...tipProps(name) };
}

/** Whether a node is such a mark. */
export function isCharacterMark(node: Node): boolean {
  return node instanceof HTMLElement && node.dataset.mark !== undefined;
}

const TIP_SELECTOR = "[data-tip], [data-tip-time]";

/** The nearest element with a tooltip: this one or an ancestor. */
export function tipOwnerAround(element: Element): HTMLElement | undefined {
  return asHtml(element.closest(TIP_SELECTOR));
}

/** The elements within this one that have a tooltip. */
export function tipOwnersWithin(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(TIP_SELECTOR)];
}

/** The tooltip of an element. */
export function readTip({ dataset }: HTMLElement): TipData | undefined {
  const { tip: text, tipTime: time, tipWhen } = dataset;
  if (time !== undefined) return { time };
  return text === undefined ? undefined : { text, isForCut: tipWhen === "cut" };
}

function asHtml(element: Element | null): HTMLElement | undefined {
  return element instanceof HTMLElement ? element : undefined;
}

/** Parts of the page that other code finds, to measure them or to move the focus there. */
const MARKS = {
  filtersToggle: "data-filters-toggle",
  filterChip: "data-chip",
  searchBox: "data-search-box",
  state: "data-state",
} as const;

type Mark = keyof typeof MARKS;

/** Marks an element as one of these parts; {@link markSelector} finds it. */
export function markProps(mark: Mark) {
  return { [MARKS[mark]]: "" };
}

/** The CSS selector of a marked part. */
export function markSelector(mark: Mark): string {
  return `[${MARKS[mark]}]`;
}

/** Marks the list item of a column; {@link columnItemSelector} finds it. */
export function columnItemProps(id: string) {
  return { "data-column": id };
}

/** The CSS selector of a column's list item. */
export function columnItemSelector(id: string): string {
  return `[data-column="${CSS.escape(id)}"]`;
}

/** Marks a tab of a version with its name; {@link tabSelector} finds it. */
export function tabProps(tab: string) {
  return { "data-tab": tab };
}

/** The CSS selector of a version's tab. */
export function tabSelector(tab: string): string {
  return `[data-tab="${tab}"]`;
}
