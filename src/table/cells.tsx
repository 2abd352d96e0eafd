import type { ReactNode } from "react";
import { EmptyValue } from "../ui/empty-value.tsx";
import { Time } from "../ui/time.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import type { CellKind } from "../url-state/columns.ts";
import { aliasButton, Chips, tagButton } from "./chips.tsx";
import { CreatorCell } from "./creator-cell.tsx";
import { NameCell } from "./name-cell.tsx";
import { RunCell } from "./run-cell.tsx";
import {
  type CellProps,
  NumberCell,
  ProseCell,
  RepoCell,
  SourceCell,
  StepCell,
  Value,
} from "./value-cells.tsx";

/** The component for each kind of cell. */
export const CELLS = {
  name: NameCell,
  text: ({ id, text }) => <Value kind={id} text={text} />,
  prose: ProseCell,
  code: ({ id, text }) => <Value kind={id} text={text} className="font-mono text-2 text-code" />,
  number: NumberCell,
  time: TimeCell,
  aliases: ({ version: { aliases } }) => <Chips chips={aliases.map(aliasButton)} noun="aliases" />,
  tags: ({ version: { tags } }) => <Chips chips={tags.map(tagButton)} noun="tags" />,
  "ml-repo": RepoCell,
  creator: CreatorCell,
  run: RunCell,
  step: StepCell,
  source: SourceCell,
} satisfies Readonly<Record<CellKind, (props: CellProps) => ReactNode>>;

/** A time. It can only be copied, since there is no filter for it. The tooltip shows it in full. */
function TimeCell({ id, text }: CellProps) {
  if (text === undefined) return <EmptyValue />;
  return (
    <ValueButton kind={id} text={text} className="block">
      <Time text={text} />
    </ValueButton>
  );
}
