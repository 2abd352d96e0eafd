import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { MAX_COMPARED } from "../url-state/compare-state.ts";

interface CompareBarProps {
  /** The keys of the selected versions. */
  readonly keys: readonly string[];
  readonly compareLink: (keys: readonly string[], label: string) => ReactNode;
  readonly onClear: () => void;
}

/** Leads to the comparison of the selected versions; nothing without any. */
export function CompareBar({ keys, compareLink, onClear }: CompareBarProps) {
  const { length } = keys;
  if (length === 0) return null;
  const label = `Compare ${length}`;
  const isPossible = length >= 2 && length <= MAX_COMPARED;
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center justify-end gap-x-3 gap-y-1 border-line-2 border-t bg-canvas px-4 py-1 print:hidden">
      {!isPossible && (
        <span className={`text-label ${length > MAX_COMPARED ? "text-warn-text" : "text-3"}`}>
          Select 2 to {MAX_COMPARED} versions to compare
        </span>
      )}
      <Button kind="plain" onClick={onClear}>
        Clear selection
      </Button>
      {isPossible ? compareLink(keys, label) : <Button disabled>{label}</Button>}
    </div>
  );
}
