import type { ReactNode } from "react";
import { useHref, useNavigate } from "react-router";
import { isPlainClick } from "../ui/plain-click.ts";

interface PageLinkProps {
  /** A path of `paths`. */
  readonly to: string;
  /** Called after a click has navigated. */
  readonly onNavigate?: () => void;
  readonly "aria-current"?: "page" | undefined;
  /** Preloads the page before the click. */
  readonly onPointerEnter?: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page of the app. */
export function PageLink({ to, onNavigate, ...props }: PageLinkProps) {
  const navigate = useNavigate();
  return (
    <a
      href={useHref(to)}
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
