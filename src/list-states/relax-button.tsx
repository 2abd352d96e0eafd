import { ChevronRight } from "lucide-react";
import { formatCount } from "../lib/count.ts";
import { CutText } from "../ui/cut-text.tsx";

interface RelaxButtonProps {
  /** "Remove", "Keep only". */
  readonly verb: string;
  /** The filter: "tag:", and its value. */
  readonly noun?: string;
  readonly value?: string;
  /** Whether the value is monospace. */
  readonly isCode?: boolean;
  /** How many versions match afterward; `undefined` while that loads. */
  readonly count: number | undefined;
  readonly onRelax: () => void;
}

/** A button that relaxes the filters, with the resulting count: "Remove tag: prod → 42". */
export function RelaxButton({ verb, noun, value, isCode, count, onRelax }: RelaxButtonProps) {
  return (
    <button
      type="button"
      onClick={onRelax}
      className="tint flex h-9 w-full items-center gap-2 rounded-6 border border-line-2 bg-surface px-3 text-left text-1 text-body hover:bg-press max-sm:h-11"
    >
      <span className="flex min-w-0 flex-1 gap-1">
        <span className="shrink-0">{noun === undefined ? verb : `${verb} ${noun}`}</span>
        {value !== undefined && (
          <>
            {" "}
            <CutText
              text={value}
              className={isCode ? "font-mono text-code leading-5" : "leading-5"}
            />
          </>
        )}
      </span>
      {count !== undefined && (
        <span className="shrink-0 tabular-nums">
          <span className="text-3"> → </span>
          <span className="font-strong">{formatCount(count)}</span>
        </span>
      )}
      <ChevronRight aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
    </button>
  );
}
