import { Flag } from "lucide-react";

/** A unique pointer (an alias): square, mono, accent, with a flag. */
export function PointerChip({ text }: { readonly text: string }) {
  return (
    <span className="inline-flex h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-3 border border-accent-line bg-accent-soft px-1 font-mono text-accent-text text-tiny">
      <Flag aria-hidden size={10} strokeWidth={1.5} />
      {text}
    </span>
  );
}

/** A membership (a tag): round, sans, gray, no icon. */
export function GroupChip({ text }: { readonly text: string }) {
  return (
    <span
      data-tip={text}
      data-tip-when="cut"
      className="inline-block h-5 min-w-0 max-w-40 truncate rounded-full bg-tag px-2 text-2 text-label leading-5"
    >
      {text}
    </span>
  );
}
