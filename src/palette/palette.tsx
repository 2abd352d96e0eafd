import { Autocomplete } from "@base-ui/react/autocomplete";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isApple, nameOfKey } from "../lib/keys.ts";
import { markSelector } from "../ui/data-attributes.ts";
import { Modal } from "../ui/modal.tsx";
import { withOpen } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { InputPreview } from "./input-preview.tsx";
import { IndexStatus, PaletteFooter } from "./palette-footer.tsx";
import { PaletteInput } from "./palette-input.tsx";
import type { PaletteItem } from "./palette-items.ts";
import { PaletteList } from "./palette-list.tsx";
import { type PaletteSources, usePaletteGroups } from "./use-palette-groups.ts";
import { usePastedText } from "./use-pasted-text.ts";

interface PaletteProps extends PaletteSources {
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
  const { data, index, onClose } = props;
  const { shown, raw, onType, onPaste } = usePastedText(props.initialText);
  const [left] = useState(leftEdge);
  const { input, groups, hold } = usePaletteGroups(props, raw);
  const highlighted = useRef<PaletteItem>(undefined);
  useRunFirst(props, groups[0]?.items[0]);

  function onKeyDownCapture(event: KeyboardEvent): void {
    closeOnKey(event, onClose);
    if (!isOpenNewest(event) || highlighted.current === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    runItem(highlighted.current, props, { opensNewest: true });
  }

  return (
    <Modal
      onClose={onClose}
      onKeyDownCapture={onKeyDownCapture}
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
        onItemHighlighted={(item, { reason }) => {
          highlighted.current = item;
          if (reason !== "none") hold();
        }}
      >
        <PaletteInput input={input} onPaste={onPaste} onClose={onClose} />
        <InputPreview {...{ input, data }} />
        <PaletteList groups={groups} onRun={(item) => runItem(item, props)} />
        {index.status !== undefined && <IndexStatus text={index.status} />}
        <PaletteFooter hasArtifacts={groups.some(({ items }) => items.some(hasNewest))} />
      </Autocomplete.Root>
    </Modal>
  );
}

function hasNewest(item: PaletteItem): boolean {
  return item.kind === "suggestion" && item.suggestion.newest !== undefined;
}

/** Runs the first item for the text that was typed while the palette was loading, if Enter was pressed. */
function useRunFirst(props: PaletteProps, first: PaletteItem | undefined): void {
  const { runsFirst, index } = props;
  // What works for any text is not run while the artifact that was meant may still come.
  const isReady = first?.kind !== "suggestion" || !first.suggestion.isFallback || !index.isLoading;
  const run = useEffectEvent(() => {
    if (first !== undefined) runItem(first, props);
  });
  useEffect(() => {
    // After the effect, in which React can't close the palette.
    if (runsFirst && isReady) queueMicrotask(() => run());
  }, [runsFirst, isReady]);
}

function runItem(
  item: PaletteItem,
  { state, onNavigate, onClose }: PaletteProps,
  { opensNewest = false } = {},
): void {
  flushSync(onClose);
  if (item.kind === "suggestion")
    onNavigate((opensNewest ? item.suggestion.newest : undefined) ?? item.suggestion.next);
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

/** Ctrl or Cmd with Enter. */
function isOpenNewest({ key, nativeEvent, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Enter" && !nativeEvent.isComposing && (ctrlKey || metaKey);
}
