import type { Exported, ExportedVersion } from "./exported.ts";
import { directionOfRow } from "./row-direction.ts";
import { rowsOf } from "./test-versions.ts";

/** What is shown of the comparison of versions with this metadata; the first one is the baseline. */
export function exportedOf(metadata: readonly string[], facts: Partial<Exported> = {}): Exported {
  return {
    url: "https://host.example/compare?compare=a&compare=b",
    versions: metadata.map(
      (_, index): ExportedVersion => ({
        title: `n ${index}`,
        url: `https://host.example/${index}`,
      }),
    ),
    baseline: 0,
    rows: rowsOf(...metadata),
    directionOf: (row) => directionOfRow(row, new Map()),
    rules: [],
    ...facts,
  };
}
