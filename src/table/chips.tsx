import { type ReactElement, useId, useLayoutEffect, useRef, useState } from "react";
import { onWidth } from "../lib/on-width.ts";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { RoundChip, SquareChip } from "../ui/chip.tsx";
import { EmptyValue } from "../ui/empty-value.tsx";
import { ValueButton } from "../ui/value-button.tsx";
import { fittingCount } from "./fit-chips.ts";

interface ChipsProps {
  /** Each with its text as the key. */
  readonly chips: readonly ReactElement[];
  /** Their plural noun: "tags". */
  readonly noun: string;
}

/** The chips that fit on one line whole, and a button that opens the others. */
export function Chips({ chips, noun }: ChipsProps) {
  const isPrinting = usePrinting();
  if (chips.length === 0) return <EmptyValue />;
  // Paper has no button that opens the others.
  if (isPrinting) return <span className="flex flex-wrap gap-1">{chips}</span>;
  return <ChipLine key={chips.map(({ key }) => key).join()} chips={chips} noun={noun} />;
}

/** No cell has room for more. */
const MAX_SHOWN = 24;

/** Renders its chips at their full widths once, to measure them. Only a single chip may shrink. */
function ChipLine({ chips, noun }: ChipsProps) {
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
  const measuring = shown === undefined ? "*:max-w-none! *:shrink-0!" : "";
  return (
    <span ref={line} className={`flex items-center gap-1 ${measuring}`}>
      {chips.slice(0, shown ?? MAX_SHOWN)}
      {shown !== undefined && hidden.length > 0 && <More chips={hidden} noun={noun} />}
    </span>
  );
}

/** "+3", which opens the other chips in a popover; they are rendered only while it is open. */
function More({ chips, noun }: ChipsProps) {
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
        {isOpen && chips}
      </div>
    </>
  );
}

/** Outlines the chip on hover, and makes it 18 pixels high in a compact table. */
const AROUND_CHIP =
  "flex min-w-0 hover:*:shadow-[0_0_0_1px] hover:*:shadow-line-3 in-data-[density=compact]:*:h-4.5 in-data-[density=compact]:*:leading-4.5";

/** An alias with its menu. */
export function aliasButton(alias: string): ReactElement {
  return (
    <ValueButton key={alias} kind="alias" text={alias} className={AROUND_CHIP}>
      <SquareChip text={alias} />
    </ValueButton>
  );
}

/** A tag with its menu. */
export function tagButton(tag: string): ReactElement {
  return (
    <ValueButton key={tag} kind="tag" text={tag} className={`rounded-full! ${AROUND_CHIP}`}>
      <RoundChip text={tag} />
    </ValueButton>
  );
}
