import { type ReactNode, useId, useRef, useState } from "react";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { RoundChip, SquareChip } from "../ui/chip.tsx";
import { EmptyValue } from "../ui/empty-value.tsx";
import { ValueButton } from "../ui/value-button.tsx";

interface ChipsProps {
  readonly texts: readonly string[];
  /** How many chips the cell shows; "+3" opens the others. */
  readonly shown: number;
  /** Their plural noun: "tags". */
  readonly noun: string;
  readonly chip: (text: string) => ReactNode;
}

/** The first chips on one line, and a button that opens the others. */
export function Chips({ texts, shown, noun, chip }: ChipsProps) {
  const isPrinting = usePrinting();
  if (texts.length === 0) return <EmptyValue />;
  // Paper has no button that opens the others.
  if (isPrinting) return <span className="flex flex-wrap gap-1">{texts.map(chip)}</span>;
  return (
    <span className="flex items-center gap-1">
      {texts.slice(0, shown).map(chip)}
      {texts.length > shown && <More texts={texts.slice(shown)} noun={noun} chip={chip} />}
    </span>
  );
}

/** "+3", which opens the other chips in a popover; they are rendered only while it is open. */
function More({ texts, noun, chip }: Omit<ChipsProps, "shown">) {
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
        popoverTarget={id}
        aria-label={`${texts.length} more ${noun}`}
        className="shrink-0 rounded-3 px-1 text-2 text-label hover:bg-press"
      >
        +{texts.length}
      </button>
      <div
        ref={layer}
        id={id}
        popover="auto"
        onBeforeToggle={({ newState }) => setIsOpen(newState === "open")}
        className="layer flex-wrap gap-1 rounded-8 border border-line-2 bg-raised p-2 shadow-float [--layer-width:20rem] open:flex"
      >
        {isOpen && texts.map(chip)}
      </div>
    </>
  );
}

/** Outlines the chip on hover, and makes it 18 pixels high in a compact table. */
const AROUND_CHIP =
  "hover:*:shadow-[0_0_0_1px] hover:*:shadow-line-3 in-data-[density=compact]:*:h-4.5 in-data-[density=compact]:*:leading-4.5";

/** An alias with its menu. */
export function aliasButton(alias: string): ReactNode {
  return (
    <ValueButton key={alias} kind="alias" text={alias} className={`flex shrink-0 ${AROUND_CHIP}`}>
      <SquareChip text={alias} />
    </ValueButton>
  );
}

/** A tag with its menu. */
export function tagButton(tag: string): ReactNode {
  return (
    <ValueButton
      key={tag}
      kind="tag"
      text={tag}
      className={`flex min-w-0 rounded-full! ${AROUND_CHIP}`}
    >
      <RoundChip text={tag} />
    </ValueButton>
  );
}
