import type { LucideIcon } from "lucide-react";

/** An action of the page, as toolbars, the palette and the shortcut sheet show it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** `KeyboardEvent.key` values; `Mod+` means Cmd on Apple systems and Ctrl elsewhere. */
  readonly keys: readonly string[];
  /** Whether it can run; otherwise its button is disabled. */
  readonly isEnabled: boolean;
  readonly run: () => void;
}
