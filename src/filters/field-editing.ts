import type { ComponentType } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import type { LazyModule } from "../lib/lazy-module.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import type { readDraft } from "./read-draft.ts";
import type { Draft } from "./use-draft.ts";

/** What a field needs once it is edited. It is loaded with the focus on the first field. */
export type FieldEditing = LazyModule<{
  readonly FieldCompletions: ComponentType<FieldCompletionsProps>;
  readonly readDraft: typeof readDraft;
}>;

export interface FieldCompletionsProps {
  /** The ID of the list. */
  readonly id: string;
  readonly input: HTMLInputElement;
  /** Whether a press on the empty field, or an arrow key, has requested the list. */
  readonly isPressed: boolean;
  readonly definition: FilterDefinition;
  readonly draft: Pick<Draft, "base" | "text" | "isDraft" | "isWaiting" | "next" | "problem">;
  readonly seen: SeenValues;
  /** Called with all values of the field. */
  readonly onPick: (values: readonly string[]) => void;
}
