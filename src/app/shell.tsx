import { type ReactNode, useEffect } from "react";
import { useNavigate } from "react-router";
import { usePrinting } from "../lib/use-printing.ts";
import { Announcer } from "../ui/announcer.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { ZoneContext } from "../ui/time.tsx";
import { paths } from "../url-state/paths.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { useValueTarget } from "../value-menu/use-value-target.ts";
import { type ActivePage, usePageShortcuts } from "./actions/registry.ts";
import { ActivePageContext } from "./active-page.ts";
import { AppHeader } from "./app-header.tsx";
import { LazyLayer, LazyPart } from "./lazy-part.tsx";
import {
  pageExtrasPart,
  palettePart,
  printHeadingPart,
  shortcutsPart,
  valueMenuPart,
} from "./lazy-parts.ts";
import { type Layers, useLayers } from "./use-layers.ts";
import { useZone } from "./use-zone.ts";

interface ShellProps {
  /** The page, with what its shortcuts and its palette actions act on. */
  readonly page: ActivePage;
  readonly children: ReactNode;
}

/** The parts of every page: the header, the shortcuts, and the layers over the page. */
export function Shell({ page, children }: ShellProps) {
  const zone = useZone();
  const layers = useLayers();
  const navigate = useNavigate();
  const goToList = (next: UrlState) => navigate(paths.versions(next));
  usePageShortcuts(page, layers);
  useInitialFocus();
  const isPrinting = usePrinting();
  // Nothing can be loaded between the command to print and the printed page.
  useEffect(printHeadingPart.preload, []);

  return (
    <ZoneContext value={zone}>
      <ActivePageContext value={page}>
        <div className="flex h-full flex-col">
          <ErrorBoundary isInline part="The header">
            <AppHeader page={page.name} layers={layers} />
          </ErrorBoundary>
          {isPrinting && (
            <LazyPart part={printHeadingPart} failureFrame={() => null}>
              {({ PrintHeading }) => <PrintHeading page={page} />}
            </LazyPart>
          )}
          {children}
        </div>
        <ValueMenuSlot state={page.scope.state} onNavigate={goToList} />
        {layers.shown === "palette" && (
          <PaletteSlot page={page} layers={layers} onNavigate={goToList} />
        )}
        {layers.shown === "shortcuts" && <ShortcutsSlot page={page.name} onClose={layers.close} />}
        <Announcer />
        <LazyPart part={pageExtrasPart} failureFrame={() => null}>
          {({ PageExtras }) => <PageExtras />}
        </LazyPart>
      </ActivePageContext>
    </ZoneContext>
  );
}

interface ValueMenuSlotProps {
  readonly state: UrlState;
  readonly onNavigate: (next: UrlState) => void;
}

/** The menu of the value that was clicked: filter by it or copy it. */
function ValueMenuSlot({ state, onNavigate }: ValueMenuSlotProps) {
  const { target, close } = useValueTarget(valueMenuPart.preload);
  if (target === undefined) return null;
  const onClose = () => close(target);
  return (
    <LazyLayer key={target.opening} part={valueMenuPart} onClose={onClose}>
      {({ ValueMenu }) => (
        <ValueMenu target={target} state={state} onNavigate={onNavigate} onClose={onClose} />
      )}
    </LazyLayer>
  );
}

interface PaletteSlotProps extends Omit<ShellProps, "children"> {
  readonly layers: Layers;
  readonly onNavigate: (next: UrlState) => void;
}

function PaletteSlot({ layers, ...props }: PaletteSlotProps) {
  return (
    <LazyLayer part={palettePart} onClose={layers.close}>
      {({ PaletteView }) => <PaletteView {...props} layers={layers} />}
    </LazyLayer>
  );
}

interface ShortcutsSlotProps {
  readonly page: ActivePage["name"];
  readonly onClose: () => void;
}

function ShortcutsSlot(props: ShortcutsSlotProps) {
  return (
    <LazyLayer part={shortcutsPart} onClose={props.onClose}>
      {({ ShortcutsView }) => <ShortcutsView {...props} />}
    </LazyLayer>
  );
}

/** After navigation, the focused element is gone, so the new page gets the focus. */
function useInitialFocus(): void {
  useEffect(() => {
    if (!navigator.userActivation?.hasBeenActive || document.activeElement !== document.body)
      return;
    document.querySelector("main")?.focus({ preventScroll: true });
  }, []);
}
