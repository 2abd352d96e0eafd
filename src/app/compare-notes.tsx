import { TriangleAlert } from "lucide-react";
import { baselineNote } from "../compare/baseline-note.ts";
import type { UnreadableValue } from "../compare/compared-row.ts";
import { SECTION_LABELS } from "../compare/matrix-model.ts";
import { NoticeBar } from "../ui/notice-bar.tsx";
import { Characters } from "../ui/verbatim.tsx";
import type { CompareScope } from "./compare-scope.ts";

interface CompareNotesProps {
  readonly scope: CompareScope;
  readonly unreadable: readonly UnreadableValue[];
}

/** What the comparison couldn't do as the URL says. */
export function CompareNotes({ scope: { url, columns }, unreadable }: CompareNotesProps) {
  const replaced = baselineNote(columns, url.baseline);
  const notes = [
    ...(replaced === undefined ? [] : [replaced]),
    ...unreadable.map(
      ({ index, section, message }) =>
        `${SECTION_LABELS[section]} of ${columns[index]?.label} isn’t JSON, so it is compared as text: ${message}`,
    ),
  ];
  if (notes.length === 0) return null;
  return (
    <NoticeBar role="status" icon={TriangleAlert} action={null}>
      <div>
        {notes.map((note) => (
          <p key={note}>
            <Characters text={note} layout="block" />
          </p>
        ))}
      </div>
    </NoticeBar>
  );
}
