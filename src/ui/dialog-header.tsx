import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";

interface DialogHeaderProps {
  /** The ID of the heading, which labels the dialog. */
  readonly titleId: string;
  readonly title: string;
  /** Before the Close button. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** The title of a dialog and its Close button; it stays visible while the dialog scrolls. */
export function DialogHeader({ titleId, title, actions, onClose }: DialogHeaderProps) {
  return (
    <div className="sticky top-0 flex shrink-0 items-center gap-2 bg-raised py-2 pr-2 pl-4">
      <h2 id={titleId} className="min-w-0 flex-1 font-strong text-title wrap-anywhere">
        {title}
      </h2>
      {actions}
      <IconButton icon={X} label="Close" onClick={onClose} />
    </div>
  );
}
