import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

interface ButtonProps extends ComponentProps<"button"> {
  readonly icon?: LucideIcon;
  readonly kind?: "plain" | "outlined" | "filled";
}

const BACKGROUNDS = {
  plain: "text-2 hover:bg-press",
  outlined: "border border-line-2 bg-surface text-1 hover:bg-press",
  filled: "bg-accent text-on-accent hover:bg-accent-hover",
};

/**
 * A button with a label. At most one filled button is visible at a time. A disabled button does nothing
 * but stays focusable: a click often disables its button, and the browser would drop the focus.
 */
export function Button({ icon: Icon, kind = "outlined", className = "", ...props }: ButtonProps) {
  const { children, disabled = false, onClick, ...rest } = props;
  return (
    <button
      type="button"
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      className={`tint inline-flex h-7 shrink-0 items-center gap-2 whitespace-nowrap rounded-6 px-2 text-body aria-disabled:bg-transparent! aria-disabled:text-off max-sm:h-11 max-sm:px-4 ${BACKGROUNDS[kind]} ${className}`}
      {...rest}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />}
      {children}
    </button>
  );
}
