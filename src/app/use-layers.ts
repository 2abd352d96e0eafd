import { useState } from "react";
import { useLazyModuleState } from "../lib/lazy-module.ts";
import { useTypedAhead } from "../lib/use-typed-ahead.ts";
import type { LayersScope } from "./actions/layers.ts";
import { palettePart } from "./lazy-parts.ts";

/** The palette or the shortcut sheet, over the page. */
export interface Layers extends LayersScope {
  readonly shown: "palette" | "shortcuts" | undefined;
  /** The text typed while the palette was loading. */
  readonly typed: string;
  readonly close: () => void;
}

/** Opens and closes the layers; only one is open at a time. */
export function useLayers(): Layers {
  const [shown, setShown] = useState<Layers["shown"]>();
  const [typed, setTyped] = useState("");
  const isPaletteLoading = useLazyModuleState(palettePart) === "loading";
  const close = () => {
    setShown(undefined);
    setTyped("");
  };
  useTypedAhead(shown === "palette" && isPaletteLoading, setTyped);
  return {
    shown,
    typed,
    openPalette: () => setShown("palette"),
    openShortcuts: () => setShown("shortcuts"),
    close,
  };
}
