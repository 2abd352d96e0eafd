import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

interface ButtonProps extends ComponentProps<"button"> {
  readonly icon?: LucideIcon;
  readonly kind?: "plain" | "outlined" | "filled";
}

const GROUNDS = {
  plain: "text-2 hover:bg-press",
  outlined: "border border-line-2 bg-surface text-1 hover:bg-press",
  filled: "bg-accent text-on-accent hover:bg-accent-hover",
};

/** A button with words. Filled at most once in view. */
export function Button({ icon: Icon, kind = "outlined", className = "", ...props }: ButtonProps) {
  const { children, ...rest } = props;
  return (
    <button
      type="button"
      className={`tint inline-flex h-7 shrink-0 items-center gap-2 whitespace-nowrap rounded-6 px-2 text-body disabled:pointer-events-none disabled:text-off max-sm:h-11 max-sm:px-4 ${GROUNDS[kind]} ${className}`}
      {...rest}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />}
      {children}
    </button>
  );
}
