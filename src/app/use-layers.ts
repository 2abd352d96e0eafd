import { useMemo, useState } from "react";
import { useLazyModuleState } from "../lib/lazy-module.ts";
import { useTypedAhead } from "../lib/use-typed-ahead.ts";
import type { LayersScope } from "./actions/layers.ts";
import { palettePart } from "./lazy-parts.ts";

/** The palette or the shortcut sheet, over the page. */
export interface Layers extends LayersScope {
  readonly shown: "palette" | "shortcuts" | undefined;
  /** The text typed while the palette was loading. */
  readonly typed: string;
  /** Whether Enter was pressed after that text, to run the first item that it finds. */
  readonly isEntered: boolean;
  readonly close: () => void;
}

/** Opens and closes the layers; only one is open at a time. The same object unless something changes. */
export function useLayers(): Layers {
  const [shown, setShown] = useState<Layers["shown"]>();
  const [typed, setTyped] = useState("");
  const [isEntered, setEntered] = useState(false);
  const isPaletteLoading = useLazyModuleState(palettePart) === "loading";
  const isLoading = shown === "palette" && isPaletteLoading;
  useTypedAhead(isLoading, setTyped, () => setEntered(typed !== ""));
  return useMemo(
    () => ({
      shown,
      typed,
      isEntered,
      openPalette: () => setShown("palette"),
      openShortcuts: () => setShown("shortcuts"),
      close() {
        setShown(undefined);
        setTyped("");
        setEntered(false);
      },
    }),
    [shown, typed, isEntered],
  );
}
