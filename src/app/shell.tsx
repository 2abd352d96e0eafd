import { type ReactNode, useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { useLazyModuleState } from "../lib/lazy-module.ts";
import { usePreference } from "../lib/preference.ts";
import { keyHandlersOf } from "../lib/shortcut-list.ts";
import { useShortcuts } from "../lib/use-shortcuts.ts";
import { useTypedAhead } from "../lib/use-typed-ahead.ts";
import { Announcer } from "../ui/announcer.tsx";
import { ZoneContext } from "../ui/time.tsx";
import { Toaster } from "../ui/toast.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { format, type UrlState } from "../url-state/url-state.ts";
import { AppHeader } from "./app-header.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { palettePart, shortcutSheetPart } from "./lazy-parts.ts";
import type { ListContext } from "./list-context.ts";
import { zonePreference } from "./preferences.ts";
import { ValueMenuSlot } from "./value-menu-slot.tsx";

interface ShellProps {
  readonly state: UrlState;
  /** The list, where the view has one: the palette offers what can be done with it. */
  readonly list?: ListContext;
  readonly children: ReactNode;
}

/** What surrounds every view: its head, the palette, the shortcuts, and what floats above all. */
export function Shell({ state, list, children }: ShellProps) {
  const [zone] = usePreference(zonePreference);
  const [layer, setLayer] = useState<"palette" | "shortcuts">();
  const openPalette = () => setLayer("palette");
  const openShortcuts = () => setLayer("shortcuts");
  const [typed, setTyped] = useState("");
  const onClose = () => {
    setLayer(undefined);
    setTyped("");
  };
  const navigate = useNavigate();
  const navigateToList = (next: UrlState) => navigate({ pathname: "/", search: format(next) });
  useShortcuts(keyHandlersOf({ palette: openPalette, help: openShortcuts }));
  const paletteState = useLazyModuleState(palettePart);
  useFocusInView();
  useTypedAhead(layer === "palette" && paletteState === "loading", setTyped, onClose);

  return (
    <ZoneContext value={zone}>
      <div className="flex h-full flex-col">
        <AppHeader
          typed={typed}
          onPalette={openPalette}
          onPaletteIntent={palettePart.load}
          onShortcuts={openShortcuts}
          onShortcutsIntent={shortcutSheetPart.load}
        />
        {children}
      </div>
      <ValueMenuSlot state={state} onNavigate={navigateToList} />
      {layer === "palette" && (
        <LazyPart part={palettePart} onFailed={onClose}>
          {({ PaletteView }) => (
            <PaletteView
              state={state}
              list={list}
              onNavigate={navigateToList}
              initialText={typed}
              onShortcuts={openShortcuts}
              onClose={onClose}
            />
          )}
        </LazyPart>
      )}
      {layer === "shortcuts" && (
        <LazyPart part={shortcutSheetPart} onFailed={onClose}>
          {({ ShortcutSheet }) => <ShortcutSheet onClose={onClose} />}
        </LazyPart>
      )}
      <Announcer />
      <Toaster />
      <Tooltip />
    </ZoneContext>
  );
}

/** When one view took another's place, what had the focus is gone: it goes to the view itself. */
function useFocusInView(): void {
  useEffect(() => {
    if (!navigator.userActivation?.hasBeenActive || document.activeElement !== document.body)
      return;
    document.querySelector("main")?.focus({ preventScroll: true });
  }, []);
}
