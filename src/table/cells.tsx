import type { ReactNode } from "react";
import { EmptyValue } from "../ui/empty-value.tsx";
import { Time } from "../ui/time.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import type { ColumnId } from "../url-state/columns.ts";
import { aliasButton, Chips, tagButton } from "./chips.tsx";
import { NameCell } from "./name-cell.tsx";
import {
  type CellProps,
  CreatorCell,
  DescriptionCell,
  RepoCell,
  RunCell,
  SourceCell,
  StepCell,
  Value,
  VersionCell,
} from "./value-cells.tsx";

/** What a column's cells are made of. Numbers stand at the right, with their heads. */
export const CELLS: Readonly<Record<ColumnId, (props: CellProps) => ReactNode>> = {
  name: NameCell,
  version: VersionCell,
  aliases: ({ version: { aliases } }) => (
    <Chips texts={aliases} shown={1} noun="aliases" chip={aliasButton} />
  ),
  tags: ({ version: { tags } }) => <Chips texts={tags} shown={2} noun="tags" chip={tagButton} />,
  ml_repo: RepoCell,
  type: ({ version }) => <Value kind="type" text={version.type} />,
  created_by: CreatorCell,
  created_at: ({ version }) => <TimeCell kind="created_at" text={version.createdAt} />,
  run: RunCell,
  step: StepCell,
  updated_at: ({ version }) => <TimeCell kind="updated_at" text={version.updatedAt} />,
  description: DescriptionCell,
  source: SourceCell,
  fqn: ({ version }) => <Value kind="fqn" text={version.fqn} className={MONO} />,
  id: ({ version }) => <Value kind="id" text={version.id} className={MONO} />,
  artifact_id: ({ version }) => (
    <Value kind="artifact_id" text={version.artifactId} className={MONO} />
  ),
  ml_repo_id: ({ version }) => <Value kind="ml_repo_id" text={version.mlRepoId} className={MONO} />,
};

const MONO = "font-mono text-2 text-code";

/** Nothing filters by a time: it is only copied, and told more exactly by its tip. */
function TimeCell({ kind, text }: { readonly kind: string; readonly text: string | undefined }) {
  if (text === undefined) return <EmptyValue />;
  return (
    <ValueButton kind={kind} text={text} className="block">
      <Time text={text} />
    </ValueButton>
  );
}

/** Whether a column's values and head stand at the right. */
export function isAtEnd(id: ColumnId): boolean {
  return id === "version" || id === "step";
}
