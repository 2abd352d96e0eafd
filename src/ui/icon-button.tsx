import type { LucideIcon } from "lucide-react";
import type { ComponentProps, MouseEvent } from "react";
import { tipProps } from "./data-attributes.ts";
import { isPlainClick } from "./plain-click.ts";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  readonly icon: LucideIcon;
  /** The accessible name and the tooltip. */
  readonly label: string;
  /** 28 px in toolbars, 24 px in lines of text; larger on phones. */
  readonly size?: "normal" | "small";
}

/** An icon-only button; its tooltip shows its name. A disabled one stays focusable: see `Button`. */
export function IconButton({
  icon: Icon,
  label,
  size = "normal",
  className = "",
  disabled = false,
  onClick,
  ...props
}: IconButtonProps) {
  const dimensions = size === "small" ? "size-6" : SIZE;
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      {...tipProps(label)}
      className={`${LOOK} text-2 ${dimensions} ${className}`}
      {...props}
    >
      <Icon aria-hidden size={size === "small" ? 14 : 16} strokeWidth={1.5} />
    </button>
  );
}

const LOOK =
  "tint inline-flex shrink-0 items-center justify-center rounded-6 hover:bg-press aria-disabled:bg-transparent! aria-disabled:text-off";
const SIZE = "size-7 max-sm:size-11";

interface IconLinkProps {
  readonly icon: LucideIcon;
  /** The accessible name and the tooltip. */
  readonly label: string;
  /** Without a URL, the link is disabled. */
  readonly href: string | undefined;
  /** Follows the link within the page, after a plain click. */
  readonly onFollow: () => void;
}

/** An icon-only link that works without script. A disabled one stays focusable, like a button. */
export function IconLink({ icon: Icon, label, href, onFollow }: IconLinkProps) {
  function onClick(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (href !== undefined) onFollow();
  }

  return (
    <a
      href={href}
      // Without a URL, it would have no role, and so no name.
      role={href === undefined ? "link" : undefined}
      tabIndex={0}
      aria-label={label}
      aria-disabled={href === undefined || undefined}
      onClick={onClick}
      {...tipProps(label)}
      className={`${LOOK} ${SIZE} border-line-2 bg-surface text-1 sm:border`}
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} />
    </a>
  );
}
