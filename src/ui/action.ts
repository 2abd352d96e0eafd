import type { LucideIcon } from "lucide-react";

/** Something the page can do right now, as a bar, the palette or the shortcut sheet shows it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** `KeyboardEvent.key` values; `Mod+` means Cmd on Apple systems and Ctrl elsewhere. */
  readonly keys: readonly string[];
  /** Whether it can run; a button for it stays in place, disabled. */
  readonly isEnabled: boolean;
  readonly run: () => void;
}
