import type { ReactNode } from "react";
import { useHref, useNavigate } from "react-router";
import { isPlainClick } from "../ui/plain-click.ts";

interface PageLinkProps {
  /** A path of `paths`. */
  readonly to: string;
  /** Called after a click has navigated. */
  readonly onNavigate?: () => void;
  /** Whether it is the link of the page on screen. */
  readonly isCurrent?: boolean;
  /** Preloads the page before the click. */
  readonly onIntent?: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page of the app. */
export function PageLink({ to, onNavigate, isCurrent, onIntent, ...props }: PageLinkProps) {
  const navigate = useNavigate();
  return (
    <a
      href={useHref(to)}
      aria-current={isCurrent ? "page" : undefined}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        navigate(to);
        onNavigate?.();
      }}
      {...props}
    />
  );
}
