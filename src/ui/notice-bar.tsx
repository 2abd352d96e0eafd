import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface NoticeBarProps {
  /** A failure interrupts screen readers; a notice does not. */
  readonly role: "alert" | "status";
  readonly icon: LucideIcon;
  /** A warning, the default, or news. */
  readonly tone?: "warn" | "neutral";
  readonly children: ReactNode;
  /** Shown at the right end. */
  readonly action: ReactNode;
}

const TONES = { warn: "bg-warn-soft text-warn-text", neutral: "bg-sunken text-1" };

/** A notice above the content: one line, or more on a phone, where its actions may be below its text. */
export function NoticeBar({ role, icon: Icon, tone = "warn", children, action }: NoticeBarProps) {
  return (
    <div
      role={role}
      className={`flex min-h-9 shrink-0 items-center gap-2 px-4 py-1 max-sm:flex-wrap ${TONES[tone]}`}
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />
      <div className="flex min-w-0 flex-1 gap-x-2 max-sm:basis-48 max-sm:flex-wrap">{children}</div>
      <span className="flex shrink-0 items-center max-sm:ml-auto">{action}</span>
    </div>
  );
}
