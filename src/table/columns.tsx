import { createColumnHelper, metaHelper, tableFeatures } from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { Row } from "../api/schema.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import {
  AliasesCell,
  CreatedCell,
  NameCell,
  RunCell,
  StepCell,
  SubjectCell,
  TagsCell,
  TextCell,
  VersionCell,
} from "./cells.tsx";
import { PhoneCell } from "./phone-cell.tsx";

interface ColumnMeta {
  /** Numbers stand at the right, with their heads. */
  readonly align: "start" | "end";
  /** CSS pixels; the name's is its least, as it takes what the others leave. */
  readonly width: number;
}

export const features = tableFeatures({ columnMeta: metaHelper<ColumnMeta>() });

const helper = createColumnHelper<typeof features, Row>();

/** A column by its id in the address, its head, and its width in CSS pixels. */
function column(
  id: string,
  header: string,
  width: number,
  render: (version: ArtifactVersion) => ReactNode,
  align: ColumnMeta["align"] = "start",
) {
  return helper.display({
    id,
    header,
    meta: { align, width },
    cell: ({ row: { original } }) =>
      original.kind === "version" ? render(original.version) : null,
  });
}

/** The default columns, in their order. The name takes the width the others leave. */
export const wideColumns = [
  column("name", "Name", 200, (version) => <NameCell version={version} />),
  column("version", "Version", 64, (version) => <VersionCell version={version} />, "end"),
  column("aliases", "Aliases", 120, (version) => <AliasesCell version={version} />),
  column("tags", "Tags", 154, (version) => <TagsCell version={version} />),
  column("ml_repo", "ML repo", 132, (version) => (
    <TextCell text={version.mlRepo ?? version.mlRepoId} />
  )),
  column("type", "Type", 64, (version) => <TextCell text={version.type} />),
  column("created_by", "Created by", 126, (version) => <SubjectCell subject={version.createdBy} />),
  column("created_at", "Created", 146, (version) => <CreatedCell version={version} />),
  column("run", "Run", 88, (version) => <RunCell version={version} />),
  column("step", "Step", 72, (version) => <StepCell version={version} />, "end"),
];

/** On a phone a row is one cell of three lines. */
export const phoneColumns = [
  column("version", "Artifact version", 0, (version) => <PhoneCell version={version} />),
];

type Columns = typeof wideColumns;

/** The width below which a table of these columns scrolls sideways, in CSS pixels. */
export function leastWidth(columns: Columns): number {
  return columns.reduce((sum, { meta }) => sum + (meta?.width ?? 0), 0);
}
