import type { SeenValues } from "../artifact/seen-values.ts";
import type { Store } from "../lib/store.ts";
import {
  FILTER_LIST,
  type FilterDefinition,
  type FilterName,
  type FilterTexts,
} from "../url-state/filters.ts";
import { writeValues } from "../url-state/write-values.ts";

/** The text of an input that is being edited, or the warning about what it committed. */
export interface StoredDraft {
  /** The text of the committed values that this edits. */
  readonly base: string;
  readonly text: string;
  readonly warning?: string | undefined;
  /** Whether it is committed as soon as its text can be read. */
  readonly isWaiting?: true;
}

/** What is typed in the fields; a field without an entry shows its committed values. */
export type FilterDrafts = { readonly [Name in FilterName]?: StoredDraft };

export type DraftStore = Store<FilterDrafts>;

/** The text of an input with these values. */
export function inputText({ kind }: FilterDefinition, values: readonly string[]): string {
  return kind === "list" ? writeValues(values) : (values[0] ?? "");
}

/** Whether a field has text that isn't committed. */
export function hasDrafts(drafts: FilterDrafts, committed: FilterTexts): boolean {
  return FILTER_LIST.some((definition) => {
    const { name } = definition;
    const draft = drafts[name];
    const text = inputText(definition, committed[name] ?? []);
    return draft?.base === text && draft.text !== text;
  });
}

/**
 * Calls back once no field waits for its reader: immediately if none does, and never if one is edited
 * meanwhile.
 */
export function onceRead(drafts: DraftStore, committed: FilterTexts, then: () => void): void {
  const isWaiting = () => FILTER_LIST.some(({ name }) => drafts.get()[name]?.isWaiting === true);
  if (!isWaiting()) {
    then();
    return;
  }
  const unsubscribe = drafts.subscribe(() => {
    if (isWaiting()) return;
    unsubscribe();
    if (!hasDrafts(drafts.get(), committed)) queueMicrotask(then);
  });
}

/** Advice on the value that a text is read as: not on its quotes, and not on several to choose from. */
export function adviceOn(
  { advise }: FilterDefinition,
  values: readonly string[],
  seen: SeenValues,
): string | undefined {
  const [value = ""] = values;
  return values.length > 1 ? undefined : advise?.(value, seen);
}
