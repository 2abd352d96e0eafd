import type { LucideIcon } from "lucide-react";
import { CopyButton } from "../ui/copy.tsx";

interface CopySymbolProps {
  readonly text: string;
  /** The accessible name, and the tip. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** 28 in bars, 24 in lines; larger under a finger. */
  readonly size?: "normal" | "small";
}

/** A copy button of one icon that says what is copied. The tip is on the frame: the button has none. */
export function CopySymbol({ text, label, icon, size = "normal" }: CopySymbolProps) {
  const measure = size === "small" ? "h-6! w-6 [&>svg]:size-3.5 max-sm:h-11!" : "w-7";
  return (
    <span data-tip={label} className="inline-flex">
      <CopyButton
        text={text}
        label={label}
        icon={icon}
        className={`justify-center px-0! max-sm:w-11 [&>span]:hidden ${measure}`}
      />
    </span>
  );
}
