import type { ReactNode } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { EmptyValue } from "../ui/empty-value.tsx";
import { Time } from "../ui/time.tsx";
import { type CellContext, verbatim } from "./cell-values.tsx";
import { plainChips } from "./chips.tsx";
import { nameLink } from "./name-link.tsx";

/**
 * A version in three lines: name and version number; aliases and tags; ML repo, creator and time. The values
 * have no menus here, because they are too small to tap; the drawer has the menus.
 */
export function phoneCell(version: ArtifactVersion, context: CellContext) {
  return (
    <div className="lines">
      <div className="title">
        {nameLink(version, context)}
        {version.version === undefined ? (
          <EmptyValue />
        ) : (
          <span className="num">{verbatim(version.version)}</span>
        )}
      </div>
      {plainChips(version, context)}
      <div className="facts">
        {cutText(version.mlRepo ?? version.mlRepoId, context)}
        <span aria-hidden>·</span>
        {cutText(version.createdBy?.label, context)}
        {version.createdAt === undefined ? <EmptyValue /> : <Time text={version.createdAt} />}
      </div>
    </div>
  );
}

function cutText(text: string | undefined, { onMarked }: CellContext): ReactNode {
  if (text === undefined) return <EmptyValue />;
  return (
    <span className="v" {...tipProps(text, { when: "cut" })}>
      {verbatim(text, onMarked)}
    </span>
  );
}
