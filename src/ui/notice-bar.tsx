import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface NoticeBarProps {
  /** A failure interrupts screen readers; a notice does not. */
  readonly role: "alert" | "status";
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  /** Shown at the right end. */
  readonly action: ReactNode;
}

/** A one-line warning above the content. */
export function NoticeBar({ role, icon: Icon, children, action }: NoticeBarProps) {
  return (
    <div
      role={role}
      className="flex min-h-9 shrink-0 items-center gap-2 bg-warn-soft px-4 py-1 text-warn-text"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />
      {children}
      <span className="ml-auto flex shrink-0">{action}</span>
    </div>
  );
}
