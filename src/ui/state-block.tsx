import type { LucideIcon } from "lucide-react";
import { type ReactNode, useId } from "react";
import { markProps } from "./data-attributes.ts";

interface StateBlockProps {
  readonly title: string;
  /** A failure interrupts screen readers; an empty result does not. */
  readonly role: "alert" | "status";
  readonly icon?: LucideIcon | undefined;
  /** The color of the icon and badge: a failure, or something temporary. */
  readonly tone?: "bad" | "warn";
  /** The HTTP status. */
  readonly badge?: number | undefined;
  /** What it means, in one line. */
  readonly children?: ReactNode;
  /** Buttons for what to do next. */
  readonly actions?: ReactNode;
}

const TONES = {
  bad: { color: "text-bad-text", background: "bg-bad-soft" },
  warn: { color: "text-warn-text", background: "bg-warn-soft" },
};

/** A state shown in place of the content: its name, one line, and what to do next. */
export function StateBlock(props: StateBlockProps) {
  const { title, role, icon: Icon, tone = "bad", badge, children, actions } = props;
  const id = useId();
  return (
    <section
      role={role}
      {...markProps("state")}
      aria-labelledby={id}
      className="flex min-h-0 max-w-[504px] flex-1 flex-col items-start gap-4 overflow-auto px-8 pt-14 pb-8 text-2 max-sm:px-4 max-sm:pt-8"
    >
      <h2
        id={id}
        className="-mb-3 flex min-h-6 items-start gap-2 font-strong text-1 text-title max-sm:text-touch"
      >
        {Icon && (
          <Icon
            aria-hidden
            size={16}
            strokeWidth={1.5}
            className={`mt-0.5 shrink-0 max-sm:mt-1 ${TONES[tone].color}`}
          />
        )}
        {title}
        {badge !== undefined && (
          <span
            className={`rounded-4 px-2 font-normal text-label leading-5 tabular-nums ${TONES[tone].color} ${TONES[tone].background}`}
          >
            {badge}
          </span>
        )}
      </h2>
      {children}
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </section>
  );
}
