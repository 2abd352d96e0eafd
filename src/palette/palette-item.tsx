import { Autocomplete } from "@base-ui/react/autocomplete";
import { Activity, Bookmark, Box, Clock, ListFilter, type LucideIcon, Rows3 } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { SquareChip } from "../ui/chip.tsx";
import { Kbd } from "./kbd.tsx";
import { nameOfRecent, type PaletteItem } from "./palette-items.ts";
import type { Match } from "./rank.ts";
import type { LabelPart, SuggestionIcon } from "./suggestion.ts";

const SUGGESTION_ICONS: Readonly<Record<SuggestionIcon, LucideIcon>> = {
  open: Box,
  filter: ListFilter,
  run: Activity,
  view: Rows3,
};

const TONES: Readonly<Record<LabelPart["tone"], string>> = {
  plain: "",
  key: "text-2",
  strong: "font-strong",
  code: "font-mono text-code",
};

interface PaletteItemRowProps {
  readonly entry: PaletteItem;
  readonly onRun: () => void;
}

/** A line of the palette: what it does, and at the right what else is to be known of it. */
export function PaletteItemRow({ entry, onRun }: PaletteItemRowProps) {
  const { icon: Icon, label, hint, shortcut } = lookOf(entry);
  return (
    <Autocomplete.Item
      value={entry}
      onClick={onRun}
      className="group flex min-h-8 scroll-my-2 items-center gap-3 rounded-4 px-3 text-body data-highlighted:bg-press max-sm:min-h-11 max-sm:flex-wrap max-sm:gap-y-0 max-sm:py-2"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      <span className="min-w-0 flex-1 truncate" data-tip-when="cut" data-tip={tipOf(entry)}>
        {label}
      </span>
      {hint !== undefined && (
        <span
          data-tip={hint}
          data-tip-when="cut"
          className="max-w-1/2 truncate text-3 text-label max-sm:w-full max-sm:max-w-full max-sm:whitespace-normal max-sm:pl-7"
        >
          {hint}
        </span>
      )}
      {shortcut !== undefined ? (
        <span className="max-sm:hidden">
          <Kbd keyName={shortcut} />
        </span>
      ) : (
        hint === undefined && (
          <span aria-hidden className="invisible group-data-highlighted:visible max-sm:hidden">
            <Kbd keyName="Enter" />
          </span>
        )
      )}
    </Autocomplete.Item>
  );
}

interface ItemLook {
  readonly icon: LucideIcon;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly shortcut?: string | undefined;
}

function lookOf(entry: PaletteItem): ItemLook {
  switch (entry.kind) {
    case "offer": {
      const { icon, label, hint } = entry.suggestion;
      return { icon: SUGGESTION_ICONS[icon], label: label.map(piece), hint };
    }
    case "recent":
      return { icon: Clock, label: <RecentLabel {...entry} />, hint: entry.recent.mlRepo };
    case "view": {
      const { name, summary } = entry.view;
      return { icon: Bookmark, label: marked(name, entry.ranges), hint: summary || undefined };
    }
    case "action": {
      const { icon, label, keys = [] } = entry.action;
      return { icon, label: marked(label, entry.ranges), shortcut: keys[0] };
    }
  }
}

function piece({ text, tone }: LabelPart, index: number): ReactNode {
  return (
    <span key={index} className={TONES[tone]}>
      {text}
    </span>
  );
}

function RecentLabel({ recent, ranges }: Extract<PaletteItem, { kind: "recent" }>) {
  return (
    <span className="inline-flex max-w-full items-center gap-2">
      <span className="truncate">{marked(nameOfRecent(recent), ranges)}</span>
      {recent.alias !== undefined && <SquareChip text={recent.alias} />}
    </span>
  );
}

/** A text with the parts that match what is typed standing out. */
function marked(text: string, ranges: Match["ranges"]): ReactNode {
  if (ranges.length === 0) return text;
  return (
    <>
      {ranges.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, from)}
          <b className="font-strong">{text.slice(from, to)}</b>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1])}
    </>
  );
}

function tipOf(entry: PaletteItem): string {
  switch (entry.kind) {
    case "offer":
      return entry.suggestion.label.map(({ text }) => text).join("");
    case "recent":
      return entry.recent.open;
    case "view":
      return entry.view.name;
    case "action":
      return entry.action.label;
  }
}
