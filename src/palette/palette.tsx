import { Autocomplete } from "@base-ui/react/autocomplete";
import { Search, X } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { isApple, nameOfKey } from "../lib/keys.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Modal } from "../ui/modal.tsx";
import { withOpen } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { InputPreview } from "./input-preview.tsx";
import type { PaletteData } from "./loaded-versions.ts";
import { PaletteFoot } from "./palette-foot.tsx";
import {
  isRecognized,
  type PaletteContents,
  type PaletteItem,
  paletteGroups,
} from "./palette-items.ts";
import { PaletteList } from "./palette-list.tsx";
import { parseInput } from "./parse-input.ts";
import { INVITATION } from "./paste-box.tsx";
import { suggestionsOf } from "./suggestions.ts";
import { usePastedText } from "./use-pasted-text.ts";

interface PaletteProps extends PaletteContents {
  readonly state: UrlState;
  /** The path this page is served under, with both slashes. */
  readonly base: string;
  readonly known: PaletteData;
  readonly onNavigate: (next: UrlState) => void;
  readonly onClose: () => void;
  readonly initialText: string;
}

const WIDTH = 640;

/**
 * The one box that takes anything: it says what a text is and what can be done with it, and runs
 * every action of the page. It closes before it acts, so that an action may move the focus.
 */
export function Palette(props: PaletteProps) {
  const { state, base, known, recent, views, actions, onNavigate, onClose, initialText } = props;
  const { shown, raw, onType, onPaste } = usePastedText(initialText);
  const [left] = useState(leftOverPasteBox);
  const input = useMemo(() => parseInput(raw, { base }), [raw, base]);
  const suggestions = suggestionsOf(input, state, known);
  const groups = paletteGroups(input, suggestions, { recent, views, actions });

  function run(entry: PaletteItem): void {
    flushSync(onClose);
    if (entry.kind === "offer") onNavigate(entry.suggestion.next);
    else if (entry.kind === "recent") onNavigate(withOpen(state, entry.recent.open));
    else if (entry.kind === "view") entry.view.run();
    else entry.action.run();
  }

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
          // Running a line is no typing.
          if (reason === "input-change") onType(value);
        }}
      >
        <div className="flex h-11 shrink-0 items-center gap-3 border-line-2 border-b pr-4 pl-4 max-sm:h-[52px] max-sm:pr-1">
          <Search aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
          <Autocomplete.Input
            aria-label="Search or run a command"
            placeholder={INVITATION}
            autoFocus
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            onPaste={onPaste}
            className={`h-full min-w-0 flex-1 bg-transparent placeholder-shown:text-ellipsis focus-visible:outline-none max-sm:text-touch ${isRecognized(input) ? "font-mono text-code" : "text-body"}`}
          />
          <Autocomplete.Status className="shrink-0">
            {"badge" in input && (
              <span className="block rounded-4 bg-press px-2 text-1 text-label leading-5">
                {input.badge}
              </span>
            )}
          </Autocomplete.Status>
          <IconButton icon={X} label="Close" onClick={onClose} className="sm:hidden" />
        </div>
        <InputPreview input={input} />
        <PaletteList groups={groups} onRun={run} />
        <PaletteFoot />
      </Autocomplete.Root>
    </Modal>
  );
}

/** Esc and the key that opened it close it, and it alone. */
function closeOnKey(event: KeyboardEvent, onClose: () => void): void {
  const name = nameOfKey(event, isApple(navigator.platform));
  if (event.nativeEvent.isComposing || (name !== "Escape" && name !== "Mod+k")) return;
  event.preventDefault();
  event.stopPropagation();
  onClose();
}

/** Where the palette's left edge stands, so that it is centered on the box it grows out of. */
function leftOverPasteBox(): string {
  const box = document.querySelector("[data-paste-box]")?.getBoundingClientRect();
  const center = box === undefined ? "50vw" : `${box.left + box.width / 2}px`;
  return `clamp(8px, ${center} - ${WIDTH / 2}px, 100vw - ${WIDTH + 8}px)`;
}
