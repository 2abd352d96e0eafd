import { useEffect, useRef } from "react";
import { formatCount } from "../lib/count.ts";
import type { Action } from "../ui/action.ts";
import { announce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { MAX_COMPARED } from "../url-state/compare-state.ts";
import { fqnsOf, type Selection } from "./selection.ts";

interface SelectionBarProps {
  readonly selection: Selection;
  /** How many of the selected versions are on this page. */
  readonly onPage: number;
  /** Where the others are. */
  readonly elsewhere?: string;
  /** The button copies by itself, so it needs only the action's label and icon. */
  readonly copy: Pick<Action, "label" | "icon">;
  readonly compare: Action;
  readonly clear: Action;
}

/** The number of selected versions, and the actions on them. Floats above the pagination. */
export function SelectionBar(props: SelectionBarProps) {
  const { selection, onPage, elsewhere = "on other pages", copy, compare, clear } = props;
  const { size } = selection;
  const others = size > onPage ? `${formatCount(size - onPage)} ${elsewhere}` : "";
  useAnnouncedCount(size, others);
  if (size === 0) return null;
  const fqns = fqnsOf(selection);
  return (
    <div className="pointer-events-none relative print:hidden z-selection h-0 px-4">
      <section
        aria-label="Selection"
        className="pointer-events-auto absolute bottom-3 left-1/2 flex h-9 w-140 max-w-[calc(100%-32px)] -translate-x-1/2 items-center gap-1 overflow-x-auto rounded-8 border border-line-2 bg-raised pr-1 pl-3 shadow-float"
      >
        <p className="mr-auto shrink-0 whitespace-nowrap pr-3 tabular-nums">
          <strong className="font-strong">{formatCount(size)} selected</strong>
          {others !== "" && <span className="text-2"> {others}</span>}
        </p>
        {fqns.length > 0 && (
          <CopyButton text={fqns.join("\n")} label={copy.label} icon={copy.icon} />
        )}
        <CompareButton size={size} action={compare} />
        <IconButton icon={clear.icon} label={clear.label} onClick={clear.run} />
      </section>
    </div>
  );
}

interface CompareButtonProps {
  /** How many versions are selected. */
  readonly size: number;
  readonly action: Action;
}

/** Says the limit before it is reached, and what is missing for a comparison. */
function CompareButton({ size, action }: CompareButtonProps) {
  const { label, icon, isEnabled, run } = action;
  const isTooMany = size > MAX_COMPARED;
  const reason =
    size < 2
      ? "Select another version to compare"
      : isTooMany && `Up to ${MAX_COMPARED} versions can be compared`;
  return (
    <Button
      kind="filled"
      icon={icon}
      disabled={!isEnabled}
      {...tipProps(reason || undefined)}
      aria-description={reason || undefined}
      onClick={run}
    >
      {isTooMany ? `${label} first ${MAX_COMPARED}` : size < 2 ? label : `${label} ${size}`}
    </Button>
  );
}

/** Announces the number of selected versions when it changes. */
function useAnnouncedCount(size: number, others: string): void {
  const last = useRef(size);

  useEffect(() => {
    if (size === last.current) return;
    last.current = size;
    const selected = [`${formatCount(size)} selected`, others].filter(Boolean).join(", ");
    announce(size === 0 ? "Selection cleared" : selected);
  }, [size, others]);
}
