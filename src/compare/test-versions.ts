import { versionsOf } from "../api/schema.ts";
import { rowFromText } from "../api/test-row.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { shownValue } from "./cell.ts";
import type { ComparedRow } from "./compared-row.ts";
import { compareVersions } from "./comparison.ts";

/** The version that a control plane sends with these members in its manifest and its row, as JSON text. */
export function versionFrom(manifest: string, fields = ""): ArtifactVersion {
  const text = `{"id":"1","fqn":"artifact:t/r/n:1","manifest":{${manifest}}${fields}}`;
  const [version] = versionsOf([rowFromText(text)]);
  if (version === undefined) throw new Error("Not a version");
  return version;
}

/** A version with this JSON text as metadata. */
export function versionWith(metadata: string | undefined): ArtifactVersion {
  return versionFrom(metadata === undefined ? "" : `"metadata":${metadata}`);
}

/** The rows of the metadata of versions; `undefined` for a version without metadata. */
export function rowsOf(...texts: readonly (string | undefined)[]): readonly ComparedRow[] {
  return compareVersions(texts.map(versionWith)).sections[0]?.rows ?? [];
}

/** The first row of the metadata of versions. */
export function rowOf(...texts: readonly string[]): ComparedRow {
  const [row] = rowsOf(...texts.map((text) => `{"a":${text}}`));
  if (row === undefined) throw new Error("There is no row");
  return row;
}

/** A row on one line: `a.b: 1 | "x" | -`, with `-` for a missing value, and `=` before an equal row. */
export function rowText({ path, nodes, isEqual }: ComparedRow): string {
  const values = nodes.map((node) => {
    const { kind, text } = shownValue(node);
    if (kind === "missing") return "-";
    return kind === "text" ? JSON.stringify(text) : text;
  });
  return `${isEqual ? "= " : ""}${path}: ${values.join(" | ")}`;
}
