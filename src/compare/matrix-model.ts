import type { Direction } from "../url-state/chart-state.ts";
import type { ComparedColumn } from "./compared-column.ts";
import type { ComparedRow, SectionKind } from "./compared-row.ts";

/** A section of the matrix, with those of its rows that are shown. */
export interface ShownSection {
  readonly kind: SectionKind;
  readonly rows: readonly ComparedRow[];
  /** The number of all its rows. */
  readonly total: number;
}

/** What a matrix shows, in either layout. */
export interface MatrixModel {
  readonly columns: readonly ComparedColumn[];
  /** The index of the baseline; -1 while there is none. */
  readonly baseline: number;
  readonly sections: readonly ShownSection[];
  readonly directionOf: (row: ComparedRow) => Direction | undefined;
  /** The width of the longest number of all rows, in characters, so that a search moves nothing. */
  readonly numberWidth: number;
}

/** What can be done in a matrix. The same object while it is shown. */
export interface MatrixActions {
  /** The URL of a version's page. */
  readonly hrefOf: (reference: string) => string;
  readonly onOpen: (reference: string) => void;
  readonly onBaseline: (reference: string) => void;
  /** Colors a version's line in the chart, or no longer. */
  readonly onHighlight: (reference: string) => void;
  readonly onRemove: (reference: string) => void;
  /** Opens the menu of a row's direction at its button. */
  readonly onDirection: (row: ComparedRow, anchor: HTMLElement) => void;
  /** Shows a row's whole values. */
  readonly onShow: (row: ComparedRow) => void;
}

export const SECTION_LABELS: Readonly<Record<SectionKind, string>> = {
  metadata: "Metadata",
  manifest: "Manifest",
};

/** An item of the matrix, from top to bottom. */
export type MatrixItem =
  | { readonly kind: "section"; readonly section: ShownSection }
  | { readonly kind: "row"; readonly row: ComparedRow };

/** The sections and rows of a matrix in one list; a closed section has no rows. */
export function itemsOf(
  sections: readonly ShownSection[],
  closed: ReadonlySet<SectionKind>,
): readonly MatrixItem[] {
  return sections.flatMap((section): readonly MatrixItem[] => [
    { kind: "section", section },
    ...(closed.has(section.kind) ? [] : section.rows.map((row) => ({ kind: "row" as const, row }))),
  ]);
}
