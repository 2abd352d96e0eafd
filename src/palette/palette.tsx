import { Autocomplete } from "@base-ui/react/autocomplete";
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { isApple, nameOfKey } from "../lib/keys.ts";
import { markSelector } from "../ui/data-attributes.ts";
import { Modal } from "../ui/modal.tsx";
import { withOpen } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { InputPreview } from "./input-preview.tsx";
import { Kbd } from "./kbd.tsx";
import type { PaletteData } from "./loaded-versions.ts";
import { PaletteInput } from "./palette-input.tsx";
import { groupPaletteItems, type PaletteContents, type PaletteItem } from "./palette-items.ts";
import { PaletteList } from "./palette-list.tsx";
import { parseInput } from "./parse-input.ts";
import { suggestionsFor } from "./suggestions.ts";
import { usePastedText } from "./use-pasted-text.ts";

interface PaletteProps extends PaletteContents {
  readonly state: UrlState;
  /** The path this page is served under, with both slashes. */
  readonly base: string;
  readonly data: PaletteData;
  readonly onNavigate: (next: UrlState) => void;
  readonly onClose: () => void;
  readonly initialText: string;
  /** Whether to run the first item for the initial text at once. */
  readonly runsFirst: boolean;
}

const WIDTH = 640;

/**
 * The command palette. Recognizes the typed text, suggests what to do with it, and runs the page's
 * actions. Closes before it runs an item, so that the item can move the focus.
 */
export function Palette(props: PaletteProps) {
  const { state, base, data, recent, views, actions, onClose } = props;
  const { shown, raw, onType, onPaste } = usePastedText(props.initialText);
  const [left] = useState(leftEdge);
  const input = useMemo(() => parseInput(raw, { base }), [raw, base]);
  const suggestions = suggestionsFor(input, state, data);
  const groups = groupPaletteItems(input, suggestions, { recent, views, actions });

  const runFirst = useEffectEvent(() => {
    const first = groups[0]?.items[0];
    if (first !== undefined) runItem(first, props);
  });
  useEffect(() => {
    // After the effect, in which React can't close the palette.
    if (props.runsFirst) queueMicrotask(() => runFirst());
  }, [props.runsFirst]);

  return (
    <Modal
      onClose={onClose}
      onKeyDownCapture={(event) => closeOnKey(event, onClose)}
      aria-label="Command palette"
      style={{ left }}
      className="fixed top-0.5 m-0 max-h-[min(720px,calc(100dvh-16px))] w-[640px] max-w-[calc(100vw-16px)] flex-col overflow-hidden rounded-12 max-sm:inset-x-0! max-sm:top-0 max-sm:max-h-dvh max-sm:w-full max-sm:max-w-full max-sm:rounded-t-none max-sm:border-x-0 max-sm:border-t-0"
    >
      <Autocomplete.Root
        inline
        open
        mode="none"
        autoHighlight="always"
        keepHighlight
        items={groups}
        itemToStringValue={({ id }: PaletteItem) => id}
        value={shown}
        onValueChange={(value, { reason }) => {
          // Running an item also reports a new value.
          if (reason === "input-change") onType(value);
        }}
      >
        <PaletteInput input={input} onPaste={onPaste} onClose={onClose} />
        <InputPreview {...{ input, data }} />
        <PaletteList groups={groups} onRun={(item) => runItem(item, props)} />
        <PaletteFooter />
      </Autocomplete.Root>
    </Modal>
  );
}

function runItem(item: PaletteItem, { state, onNavigate, onClose }: PaletteProps): void {
  flushSync(onClose);
  if (item.kind === "suggestion") onNavigate(item.suggestion.next);
  else if (item.kind === "recent") onNavigate(withOpen(state, item.recent.open));
  else if (item.kind === "view") item.view.run();
  else item.action.run();
}

/** Closes only the palette, not what is below it, on Esc and on the shortcut that opens it. */
function closeOnKey(event: KeyboardEvent, onClose: () => void): void {
  const name = nameOfKey(event, isApple(navigator.platform));
  if (event.nativeEvent.isComposing || (name !== "Escape" && name !== "Mod+k")) return;
  event.preventDefault();
  event.stopPropagation();
  onClose();
}

/** The palette's left edge as CSS: it is centered on the search box that it covers. */
function leftEdge(): string {
  const box = document.querySelector(markSelector("searchBox"))?.getBoundingClientRect();
  const center = box === undefined ? "50vw" : `${box.left + box.width / 2}px`;
  return `clamp(8px, ${center} - ${WIDTH / 2}px, 100vw - ${WIDTH + 8}px)`;
}

/** The keys that work in the palette. */
function PaletteFooter() {
  return (
    <footer className="flex h-9 shrink-0 items-center gap-4 border-line-1 border-t bg-canvas px-4 text-3 text-label max-sm:hidden">
      <span className="flex items-center gap-2">
        <span className="flex gap-1">
          <Kbd keyName="ArrowUp" />
          <Kbd keyName="ArrowDown" />
        </span>
        move
      </span>
      <span className="flex items-center gap-2">
        <Kbd keyName="Enter" />
        run
      </span>
      <span className="ml-auto flex items-center gap-2">
        <Kbd keyName="Escape" />
        close
      </span>
    </footer>
  );
}
