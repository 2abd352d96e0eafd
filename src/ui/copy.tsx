import { Check, Copy, type LucideIcon, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { announce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import { copyText } from "./clipboard.ts";
import { reportFailedCopy } from "./copy-at-command.ts";
import { tipProps } from "./data-attributes.ts";

type Outcome = "none" | "copied" | "failed";

const SHOWN_MS = 2000;

/** Copies when called; the outcome is shown for two seconds and announced to screen readers. */
function useCopy(source: CopyProps["text"]): readonly [outcome: Outcome, copy: () => void] {
  const [outcome, setOutcome] = useState<Outcome>("none");

  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    const text = typeof source === "string" ? source : source();
    const copied = await copyText(text);
    setOutcome(copied ? "copied" : "failed");
    if (copied) announce("Copied");
    else reportFailedCopy(text);
  }

  return [outcome, copy];
}

interface CopyProps {
  /** Copied exactly. A function is called when it is copied, for a text that takes long to write. */
  readonly text: string | (() => string);
  /** The accessible name: "Copy FQN". */
  readonly label: string;
  readonly className?: string;
}

interface CopyButtonProps extends CopyProps {
  /** The visible text; the label by default. */
  readonly caption?: string;
  /** Whether the visible text stays and "Copied" appears to its right, if there is room for both. */
  readonly keepsCaption?: boolean;
  readonly icon?: LucideIcon;
  readonly kind?: "plain" | "outlined" | "filled";
  /** Takes the focus when it appears, as the main action of a layer. */
  readonly autoFocus?: boolean;
}

/** A copy button with a label; "Copied" replaces the label without changing the width. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, caption = label, icon, className = "" } = props;
  const { kind = "plain", keepsCaption = false, autoFocus = false } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, copy] = useCopy(text);
  const color = kind === "filled" ? "" : COLORS[outcome];

  useEffect(() => {
    if (autoFocus) button.current?.focus();
  }, [autoFocus]);

  return (
    <Button
      ref={button}
      kind={kind}
      icon={iconOf(outcome, icon)}
      aria-label={label}
      onClick={copy}
      className={`${color} ${className}`}
    >
      <Caption {...{ caption, keepsCaption, outcome }} />
    </Button>
  );
}

interface CaptionProps extends Pick<CopyButtonProps, "caption" | "keepsCaption"> {
  readonly outcome: Outcome;
}

function Caption({ caption, keepsCaption, outcome }: CaptionProps) {
  if (keepsCaption) {
    return (
      <>
        <span className="flex-1 text-left">{caption}</span>
        <span aria-hidden>{OUTCOME_TEXTS[outcome]}</span>
      </>
    );
  }
  return (
    <span className="grid text-left *:col-start-1 *:row-start-1">
      <span className={outcome === "none" ? "" : "invisible"}>{caption}</span>
      {/* Both reserve their width, so that the width of the button doesn’t change. */}
      {(["copied", "failed"] as const).map((end) => (
        <span key={end} aria-hidden className={outcome === end ? "" : "invisible"}>
          {OUTCOME_TEXTS[end]}
        </span>
      ))}
    </span>
  );
}

const OUTCOME_TEXTS = { none: "", copied: "Copied", failed: "Failed" };
const COLORS = { none: "", copied: "text-good-text!", failed: "text-bad-text!" };

function iconOf(outcome: Outcome, idle: LucideIcon = Copy): LucideIcon {
  return outcome === "copied" ? Check : outcome === "failed" ? TriangleAlert : idle;
}

interface CopyIconProps extends CopyProps {
  /** Shown until the button is pressed; distinguishes adjacent copy buttons. */
  readonly icon?: LucideIcon;
  /** `-1` outside the tab order. */
  readonly tabIndex?: -1;
}

/** An icon-only copy button, for lines and cells. */
export function CopyIcon({ text, label, icon, tabIndex, className = "" }: CopyIconProps) {
  const [outcome, copy] = useCopy(text);
  const Shown = iconOf(outcome, icon);
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={label}
      {...tipProps(outcome === "copied" ? "Copied" : outcome === "failed" ? "Not copied" : label)}
      onClick={(event) => {
        event.stopPropagation();
        copy();
      }}
      className={`tint inline-flex size-6 shrink-0 items-center justify-center rounded-6 text-2 hover:bg-press max-sm:size-11 ${COLORS[outcome]} ${className}`}
    >
      <Shown aria-hidden size={14} strokeWidth={1.5} />
    </button>
  );
}
