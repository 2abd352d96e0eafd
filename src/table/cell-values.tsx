import type { ReactNode } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { Zone } from "../lib/time.ts";
import { timeTipProps, tipProps, valueProps } from "../ui/data-attributes.ts";
import { mayBeOdd, Verbatim } from "../ui/verbatim.tsx";
import type { ColumnId } from "../url-state/columns.ts";
import type { CellActions } from "./cell-actions.ts";
import type { PathColumns } from "./use-path-columns.ts";

/** What the cells of all rows need; the same object until one of them changes. */
export interface CellContext extends Pick<CellActions, "hrefOf" | "runUrlOf"> {
  readonly zone: Zone;
  readonly isPrinting: boolean;
  readonly paths: PathColumns | undefined;
  /** Called once odd characters of a text are marked, which changes its width. */
  readonly onMarked: () => void;
}

/** The arguments of every cell. */
export interface CellProps {
  readonly id: ColumnId;
  readonly version: ArtifactVersion;
  /** The column's value for this version. */
  readonly text: string | undefined;
  readonly context: CellContext;
}

interface Value {
  /** The kind of value, for the menu that it opens. */
  readonly kind: string;
  /** The full value; without one, nothing is rendered. */
  readonly text: string | undefined;
  /** The readable name if the text is an ID. */
  readonly label?: string | undefined;
  /** What the button shows instead of the value. */
  readonly shown?: ReactNode;
  /** A timestamp, for its tooltip. */
  readonly time?: string | undefined;
  /** The tooltip; without one, the tooltip shows the text while it is cut. */
  readonly tip?: string;
  /** The look, from the stylesheet. */
  readonly className: string;
}

/** A value with its menu, as a single element: the button holds the text. */
export function valueButton(value: Value, { onMarked }: Pick<CellContext, "onMarked">): ReactNode {
  const { kind, text, label, shown, time, tip, className } = value;
  if (text === undefined || text === "") return undefined;
  const name = label ?? text;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-haspopup="menu"
      className={className}
      {...valueProps({ kind, text, label })}
      {...(shown === undefined ? tipProps(name, { when: "cut" }) : tipProps(tip))}
      {...(time === undefined ? {} : timeTipProps(time))}
    >
      {shown ?? verbatim(name, onMarked)}
    </button>
  );
}

/**
 * A value from outside, as {@link Verbatim} shows it, for an element that the stylesheet isolates and
 * browsers don't translate: mere text, unless it may have characters that can't be seen.
 */
export function verbatim(text: string, onMarked?: () => void): ReactNode {
  return mayBeOdd(text, "line") ? <Verbatim text={text} onMarked={onMarked} /> : text;
}
