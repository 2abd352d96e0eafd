import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { MAX_COMPARED } from "../url-state/compare-state.ts";

interface CompareBarProps {
  /** The keys of the chosen versions. */
  readonly keys: readonly string[];
  readonly compareLink: (keys: readonly string[], label: string) => ReactNode;
}

/** Leads to the comparison of the chosen versions. */
export function CompareBar({ keys, compareLink }: CompareBarProps) {
  const { length } = keys;
  const label = length === 0 ? "Compare" : `Compare ${length}`;
  const isPossible = length >= 2 && length <= MAX_COMPARED;
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-end gap-x-3 gap-y-1 border-line-1 border-t px-4 py-1 print:hidden">
      <span className={`text-label ${length > MAX_COMPARED ? "text-warn-text" : "text-3"}`}>
        {isPossible ? "" : `Select 2 to ${MAX_COMPARED} versions to compare`}
      </span>
      {isPossible ? compareLink(keys, label) : <Button disabled>{label}</Button>}
    </div>
  );
}
