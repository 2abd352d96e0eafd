import { type ReactNode, useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { useLoadState } from "../lib/loadable.ts";
import { usePreference } from "../lib/preference.ts";
import { keyHandlersOf } from "../lib/shortcut-list.ts";
import { useShortcuts } from "../lib/use-shortcuts.ts";
import { useTypedAhead } from "../lib/use-typed-ahead.ts";
import { format, type QueryState } from "../query/query-state.ts";
import { Announcer } from "../ui/announcer.tsx";
import { ZoneContext } from "../ui/time.tsx";
import { Toaster } from "../ui/toast.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { AppHeader } from "./app-header.tsx";
import type { ListContext } from "./list-context.ts";
import { palettePart, shortcutSheetPart } from "./loadables.ts";
import { Loaded } from "./loaded.tsx";
import { zonePreference } from "./preferences.ts";
import { ValueMenuSlot } from "./value-menu-slot.tsx";

interface ShellProps {
  readonly query: QueryState;
  /** The list, where the view has one: the palette offers what can be done with it. */
  readonly list?: ListContext;
  readonly children: ReactNode;
}

/** What surrounds every view: its head, the palette, the shortcuts, and what floats above all. */
export function Shell({ query, list, children }: ShellProps) {
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
  const goToList = (next: QueryState) => navigate({ pathname: "/", search: format(next) });
  useShortcuts(keyHandlersOf({ palette: openPalette, help: openShortcuts }));
  const paletteState = useLoadState(palettePart);
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
      <ValueMenuSlot query={query} onGo={goToList} />
      {layer === "palette" && (
        <Loaded part={palettePart} onFailed={onClose}>
          {({ PaletteView }) => (
            <PaletteView
              query={query}
              list={list}
              onGo={goToList}
              initialText={typed}
              onShortcuts={openShortcuts}
              onClose={onClose}
            />
          )}
        </Loaded>
      )}
      {layer === "shortcuts" && (
        <Loaded part={shortcutSheetPart} onFailed={onClose}>
          {({ ShortcutSheet }) => <ShortcutSheet onClose={onClose} />}
        </Loaded>
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
