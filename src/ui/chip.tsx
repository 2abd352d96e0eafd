import { Flag } from "lucide-react";
import { tipProps } from "./data-attributes.ts";
import { Verbatim } from "./verbatim.tsx";

/** A chip for a unique name: square, monospace, in the accent color, with a flag. */
export function SquareChip({ text }: { readonly text: string }) {
  return (
    <span className="inline-flex h-5 min-w-0 max-w-full items-center gap-1 rounded-3 border border-accent-line bg-accent-soft px-1 font-mono text-accent-text text-tiny">
      <Flag aria-hidden size={10} strokeWidth={1.5} className="shrink-0" />
      <Verbatim text={text} {...tipProps(text, { when: "cut" })} className="truncate" />
    </span>
  );
}

/** A chip for a group that many share: round, sans-serif, gray, without an icon. */
export function RoundChip({ text }: { readonly text: string }) {
  return (
    <Verbatim
      text={text}
      {...tipProps(text, { when: "cut" })}
      className="inline-block h-5 min-w-0 max-w-full truncate rounded-full bg-tag px-2 text-2 text-label leading-5"
    />
  );
}
