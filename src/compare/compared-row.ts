import type { JsonNode } from "../json/nodes.ts";

export type SectionKind = "metadata" | "manifest";

/** One path and its values in the compared versions. */
export interface ComparedRow {
  /** Unique among the rows of a comparison, and stable across them: `metadata:eval.val_loss`. */
  readonly id: string;
  readonly section: SectionKind;
  /**
   * As `formatPath` writes it; `""` for the whole metadata. An item of a list that is aligned by what
   * identifies it is named by that, since its index differs: `layers[name="dense"].units`.
   */
  readonly path: string;
  /** The length of the parents in `path`, in characters, including the joining dot. */
  readonly parentLength: number;
  /** In the order of the versions; `undefined` where the path is missing. */
  readonly nodes: readonly (JsonNode | undefined)[];
  /** Whether the versions that exist have the same value, or miss it alike. */
  readonly isEqual: boolean;
  /** Whether the items of the lists are compared regardless of their order, as those of tags. */
  readonly isSet: boolean;
}

/** Rows in the order in which the versions have them. */
export interface ComparedSection {
  readonly kind: SectionKind;
  readonly rows: readonly ComparedRow[];
  /** How many rows are not equal. */
  readonly differing: number;
}

/** Text of a version that is not JSON, so that it is compared as text. */
export interface UnreadableValue {
  /** The index of the version. */
  readonly index: number;
  readonly section: SectionKind;
  readonly message: string;
}
