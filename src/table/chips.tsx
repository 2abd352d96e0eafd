import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { onWidth } from "../lib/on-width.ts";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { tipProps, valueProps } from "../ui/data-attributes.ts";
import type { CellContext } from "./cell-values.tsx";
import { verbatim } from "./cell-values.tsx";
import { fittingCount } from "./fit-chips.ts";

/** An alias or a tag. Both are also classes, with their looks. */
interface Chip {
  readonly kind: "alias" | "tag";
  readonly text: string;
}

/** Renders a chip, with `-1` if it is one of the table's roving focus. */
type RenderChip = (chip: Chip, tabIndex?: -1) => ReactElement;

interface ChipsProps {
  readonly chips: readonly Chip[];
  /** Their plural noun: "tags". */
  readonly noun: string;
  readonly render: RenderChip;
}

/** The aliases or tags of a cell, each with its menu. */
export function chipButtons(
  kind: Chip["kind"],
  noun: string,
  texts: readonly string[],
  context: Pick<CellContext, "isPrinting">,
): ReactNode {
  const chips = texts.map((text) => ({ kind, text }));
  return chipLine({ chips, noun, render: chipButton }, context);
}

/** Aliases and tags without menus, for a phone. */
export function plainChips(
  { aliases, tags }: { readonly aliases: readonly string[]; readonly tags: readonly string[] },
  context: Pick<CellContext, "isPrinting">,
): ReactNode {
  const chips = [
    ...aliases.map((text): Chip => ({ kind: "alias", text })),
    ...tags.map((text): Chip => ({ kind: "tag", text })),
  ];
  const noun = aliases.length > 0 ? "aliases and tags" : "tags";
  return chipLine({ chips, noun, render: chipText }, context);
}

/** The chips that fit on one line whole, and a button that opens the others. A single one needs no line. */
function chipLine(props: ChipsProps, { isPrinting }: Pick<CellContext, "isPrinting">): ReactNode {
  const { chips, render } = props;
  const [first, second] = chips;
  if (first === undefined) return undefined;
  if (second === undefined) return render(first, -1);
  // Paper has no button that opens the others.
  if (isPrinting)
    return <span className="chips flex-wrap">{chips.map((chip) => render(chip))}</span>;
  return <ChipLine key={JSON.stringify(chips)} {...props} />;
}

/** No cell has room for more. */
const MAX_SHOWN = 24;

/** Renders its chips at their full widths once, to measure them. Only a single chip may shrink. */
function ChipLine({ chips, noun, render }: ChipsProps) {
  const line = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState<number>();
  useLayoutEffect(() => {
    const element = line.current;
    if (element === null) return;
    let widths: readonly number[] | undefined;
    return onWidth(element, (room) => {
      widths ??= Array.from(element.children, (chip) => chip.getBoundingClientRect().width);
      const fitting = fittingCount(widths, chips.length, room);
      return () => setShown(fitting);
    });
  }, [chips.length]);
  const hidden = chips.slice(shown ?? MAX_SHOWN);
  return (
    <span ref={line} className={shown === undefined ? "chips whole" : "chips"}>
      {chips.slice(0, shown ?? MAX_SHOWN).map((chip) => render(chip, -1))}
      {shown !== undefined && hidden.length > 0 && <More {...{ chips: hidden, noun, render }} />}
    </span>
  );
}

/** "+3", which opens the other chips in a popover; they are rendered only while it is open. */
function More({ chips, noun, render }: ChipsProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  usePlacedLayer(layer, button.current, { isOpen });
  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        popoverTarget={id}
        aria-label={`More ${noun} (${chips.length})`}
        className="shrink-0 rounded-3 px-1 text-2 text-label hover:bg-press"
      >
        +{chips.length}
      </button>
      <div
        ref={layer}
        id={id}
        popover="auto"
        onBeforeToggle={({ newState }) => setIsOpen(newState === "open")}
        className="layer flex-wrap gap-1 rounded-8 border border-line-2 bg-raised p-2 shadow-float [--layer-width:20rem] open:flex"
      >
        {isOpen && chips.map((chip) => render(chip))}
      </div>
    </>
  );
}

/** A chip with its menu, as a single element. */
function chipButton({ kind, text }: Chip, tabIndex?: -1) {
  return (
    <button
      key={text}
      type="button"
      tabIndex={tabIndex}
      aria-haspopup="menu"
      className={kind}
      {...valueProps({ kind, text })}
      {...tipProps(text, { when: "cut" })}
    >
      {verbatim(text)}
    </button>
  );
}

function chipText({ kind, text }: Chip) {
  return (
    <span key={`${kind}:${text}`} className={kind} {...tipProps(text, { when: "cut" })}>
      {verbatim(text)}
    </span>
  );
}
