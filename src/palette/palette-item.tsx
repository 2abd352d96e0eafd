import { Autocomplete } from "@base-ui/react/autocomplete";
import {
  Activity,
  Bookmark,
  Box,
  Clock,
  ListFilter,
  type LucideIcon,
  Package,
  Rows3,
} from "lucide-react";
import type { ReactNode } from "react";
import { versionTitle } from "../artifact/artifact-version.ts";
import { SquareChip } from "../ui/chip.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { HighlightedText } from "../ui/highlighted-text.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { Kbd } from "./kbd.tsx";
import type { PaletteItem } from "./palette-items.ts";
import type { LabelPart, SuggestionIcon } from "./suggestion.ts";

const SUGGESTION_ICONS: Readonly<Record<SuggestionIcon, LucideIcon>> = {
  open: Box,
  filter: ListFilter,
  run: Activity,
  view: Rows3,
  artifact: Package,
};

const TONES: Readonly<Record<LabelPart["tone"], string>> = {
  plain: "",
  key: "text-2",
  strong: "font-strong",
  code: "font-mono text-code",
};

interface PaletteItemRowProps {
  readonly item: PaletteItem;
  readonly onRun: () => void;
}

/** An item of the palette: what it does, and on the right a hint or its shortcut. */
export function PaletteItemRow({ item, onRun }: PaletteItemRowProps) {
  const { icon: Icon, label, hint, shortcut } = presentationOf(item);
  return (
    <Autocomplete.Item
      value={item}
      onClick={onRun}
      className="group flex min-h-8 scroll-my-2 items-center gap-3 rounded-4 px-3 text-body data-highlighted:bg-press max-sm:min-h-11 max-sm:flex-wrap max-sm:gap-y-0 max-sm:py-2"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      <span className="min-w-0 flex-1 truncate" {...tipProps(itemTip(item), { when: "cut" })}>
        {label}
      </span>
      {hint !== undefined && (
        <span
          {...tipProps(hint, { when: "cut" })}
          className="max-w-1/2 truncate text-3 text-label max-sm:w-full max-sm:max-w-full max-sm:whitespace-normal max-sm:pl-7"
        >
          <Characters text={hint} layout="block" />
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

interface ItemPresentation {
  readonly icon: LucideIcon;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly shortcut?: string | undefined;
}

function presentationOf(item: PaletteItem): ItemPresentation {
  switch (item.kind) {
    case "suggestion": {
      const { icon, label, hint } = item.suggestion;
      return { icon: SUGGESTION_ICONS[icon], label: label.map(labelPart), hint };
    }
    case "recent":
      return { icon: Clock, label: <RecentLabel {...item} />, hint: item.recent.mlRepo };
    case "view": {
      const { name, summary } = item.view;
      return {
        icon: Bookmark,
        label: <HighlightedText text={name} ranges={item.ranges} isValue />,
        hint: summary || undefined,
      };
    }
    case "action": {
      const { icon, label, keys } = item.action;
      return {
        icon,
        label: <HighlightedText text={label} ranges={item.ranges} />,
        shortcut: keys[0],
      };
    }
  }
}

function labelPart(
  { text, tone, ranges = [], isValue = false }: LabelPart,
  index: number,
): ReactNode {
  return (
    <HighlightedText
      key={index}
      {...{ text, ranges }}
      isValue={isValue || tone === "strong" || tone === "code"}
      className={TONES[tone]}
    />
  );
}

function RecentLabel({ recent, ranges }: Extract<PaletteItem, { kind: "recent" }>) {
  return (
    <span className="inline-flex max-w-full items-center gap-2">
      <HighlightedText text={versionTitle(recent)} ranges={ranges} isValue className="truncate" />
      {recent.alias !== undefined && <SquareChip text={recent.alias} />}
    </span>
  );
}

function itemTip(item: PaletteItem): string {
  switch (item.kind) {
    case "suggestion":
      return item.suggestion.label.map(({ text }) => text).join("");
    case "recent":
      return item.recent.open;
    case "view":
      return item.view.name;
    case "action":
      return item.action.label;
  }
}
