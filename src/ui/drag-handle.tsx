import { GripVertical } from "lucide-react";
import type { ComponentProps } from "react";
import { tipProps } from "./data-attributes.ts";

interface DragHandleProps extends Omit<ComponentProps<"button">, "aria-label" | "className"> {
  /** The accessible name: "Move Tags". */
  readonly label: string;
}

/** The handle that moves an item of a list; `useReorder` has its events. */
export function DragHandle({ label, ...props }: DragHandleProps) {
  return (
    <button
      type="button"
      aria-label={label}
      {...tipProps("Drag or use the arrow keys")}
      className="flex h-6 w-6 shrink-0 cursor-grab touch-none items-center justify-center rounded-3 text-3 active:cursor-grabbing max-sm:h-11 max-sm:w-8"
      {...props}
    >
      <GripVertical aria-hidden size={14} strokeWidth={1.5} />
    </button>
  );
}
