import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { tipProps } from "./data-attributes.ts";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  readonly icon: LucideIcon;
  /** The accessible name and the tooltip. */
  readonly label: string;
  /** 28 px in toolbars, 24 px in lines of text; larger on phones. */
  readonly size?: "normal" | "small";
  readonly edge?: boolean;
}

/** An icon-only button; its tooltip shows its name. A disabled one stays focusable: see `Button`. */
export function IconButton({
  icon: Icon,
  label,
  size = "normal",
  edge = false,
  className = "",
  disabled = false,
  onClick,
  ...props
}: IconButtonProps) {
  const dimensions = size === "small" ? "size-6" : "size-7 max-sm:size-11";
  const colors = edge ? "border-line-2 bg-surface text-1 sm:border" : "text-2";
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      {...tipProps(label)}
      className={`tint inline-flex shrink-0 items-center justify-center rounded-6 hover:bg-press aria-disabled:bg-transparent! aria-disabled:text-off ${colors} ${dimensions} ${className}`}
      {...props}
    >
      <Icon aria-hidden size={size === "small" ? 14 : 16} strokeWidth={1.5} />
    </button>
  );
}
