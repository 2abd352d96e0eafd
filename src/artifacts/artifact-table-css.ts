import { columnRules } from "../table/table-css.ts";
import {
  ARTIFACT_COLUMN_IDS,
  ARTIFACT_COLUMNS,
  type ArtifactSort,
} from "../url-state/artifact-columns.ts";

/** Returns the rules for the widths of the table of artifacts. The name takes what the others leave. */
export function artifactTableCss(sort: ArtifactSort | undefined): string {
  return columnRules(
    ARTIFACT_COLUMN_IDS.map((id) => {
      const { width, sortedWidth = width, numeric } = ARTIFACT_COLUMNS[id];
      const isName = id === "name";
      return {
        width: sort?.id === id ? sortedWidth : width,
        isPinned: isName,
        isFlexible: isName,
        isNumeric: numeric,
      };
    }),
  );
}
