import { lazyModule } from "../lib/lazy-module.ts";
import type { FieldEditing } from "./field-editing.ts";

/** The suggestions while they are loading. */
export const LOADING_EDITING: FieldEditing = lazyModule(() => new Promise(() => undefined));
