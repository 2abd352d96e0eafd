import { type ChangeEvent, memo } from "react";
import type { Artifact } from "../artifact/artifact.ts";
import { versionTitle } from "../artifact/artifact-version.ts";
import { plainChips } from "../table/chips.tsx";
import { rowAttributes } from "../table/row-dom.ts";
import { EmptyValue } from "../ui/empty-value.tsx";
import { Time } from "../ui/time.tsx";
import { ARTIFACT_COLUMN_IDS, ARTIFACT_COLUMNS } from "../url-state/artifact-columns.ts";
import {
  type ArtifactCellContext,
  artifactCell,
  cutText,
  NameLink,
  NewestLink,
  type RowContext,
  VersionCount,
} from "./artifact-cells.tsx";
import { useRowContent } from "./use-versions-of-artifact.ts";

interface ArtifactRowProps {
  readonly artifact: Artifact;
  /** The row's zero-based index among all artifacts that are shown. */
  readonly index: number;
  readonly context: ArtifactCellContext;
  /** On a phone, a row is a single cell of three lines. */
  readonly isPhone: boolean;
  /** Measures the row; `undefined` if all rows have the same height. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** Whether a version of it is in the drawer. */
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (fqn: string, isSelected: boolean) => void;
}

/** One artifact. Memoized, because opening a version or selecting one must not render the other rows. */
export const ArtifactRow = memo(function ArtifactRow(props: ArtifactRowProps) {
  const { index, isPhone, measure, isOpen, isSelected } = props;
  const { artifact, context } = useRowContent(props.artifact, props.context);
  return (
    <tr
      ref={measure}
      {...rowAttributes(index)}
      aria-rowindex={index + 2}
      aria-current={isOpen || undefined}
      className={isOpen || isSelected ? "on" : undefined}
    >
      {isPhone ? (
        <td className="phone">
          <PhoneCell artifact={artifact} context={context} />
        </td>
      ) : (
        <>
          <td>
            <SelectBox {...props} />
          </td>
          {ARTIFACT_COLUMN_IDS.map((id) => artifactCell(id, artifact, context))}
          <td aria-hidden />
        </>
      )}
    </tr>
  );
});

function SelectBox({ artifact, isSelected, onSelect }: ArtifactRowProps) {
  const { name, newest, fqn } = artifact;
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      className="check"
      aria-label={`Select ${versionTitle({ name, version: newest?.version })}`}
      disabled={newest === undefined}
      checked={isSelected}
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => onSelect(fqn, target.checked)}
    />
  );
}

interface PhoneCellProps {
  readonly artifact: Artifact;
  readonly context: RowContext;
}

/** Name and newest version; alias and tags; ML repo, number of versions, and time. */
function PhoneCell({ artifact, context }: PhoneCellProps) {
  const { newest } = artifact;
  const repo = ARTIFACT_COLUMNS.ml_repo.value(artifact);
  const time = ARTIFACT_COLUMNS.updated_at.value(artifact);
  const aliases = newest?.alias === undefined ? [] : [newest.alias];
  return (
    <div className="lines">
      <div className="title">
        <NameLink artifact={artifact} context={context} />
        <NewestLink artifact={artifact} context={context} />
      </div>
      {plainChips({ aliases, tags: newest?.tags ?? [] }, context)}
      <div className="facts">
        {repo === undefined ? <EmptyValue /> : cutText(repo, context, "mlRepo")}
        <span aria-hidden>·</span>
        <span className="mr-auto flex whitespace-nowrap *:first:ml-0">
          <VersionCount count={context.count} />
          <span>&nbsp;{context.count === 1 ? "version" : "versions"}</span>
        </span>
        {time === undefined ? <EmptyValue /> : <Time text={time} />}
      </div>
    </div>
  );
}
