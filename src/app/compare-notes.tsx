import { TriangleAlert } from "lucide-react";
import { baselineIn } from "../compare/compared-column.ts";
import type { UnreadableValue } from "../compare/compared-row.ts";
import { SECTION_LABELS } from "../compare/matrix-model.ts";
import { NoticeBar } from "../ui/notice-bar.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { baselineOf } from "../url-state/compare-transitions.ts";
import type { CompareScope } from "./compare-scope.ts";

interface CompareNotesProps {
  readonly scope: CompareScope;
  readonly unreadable: readonly UnreadableValue[];
}

/** What the comparison couldn't do as the URL says. */
export function CompareNotes({ scope: { url, columns }, unreadable }: CompareNotesProps) {
  const chosen = baselineOf(url);
  const baseline = baselineIn(columns);
  const isReplaced = baseline !== undefined && baseline.reference !== chosen;
  const notes = [
    ...(isReplaced
      ? [`The chosen baseline isn’t there. Compared with ${baseline.label} instead.`]
      : []),
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
