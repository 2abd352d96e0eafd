import { Plus, Star } from "lucide-react";
import { countOf, formatCount } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { Switch } from "../ui/switch.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { VerdictMark } from "./matrix-cell.tsx";
import { RowSearch, type RowSearchProps } from "./row-search.tsx";

export interface RowCounts {
  readonly shown: number;
  readonly equal: number;
  readonly total: number;
}

interface RowBarProps extends RowSearchProps {
  readonly counts: RowCounts;
  readonly showsEqual: boolean;
  readonly onShowsEqual: (showsEqual: boolean) => void;
  /** The label of the baseline, for the legend. */
  readonly baseline: string | undefined;
  readonly isAddingRule: boolean;
  readonly onAddingRule: (isAdding: boolean) => void;
}

/** Its ID: the focus returns to it from the field of a new rule. */
export const ADD_RULE_ID = "add-rule";

/** The ID of the field of a new rule, which the button opens. */
export const NEW_RULE_ID = "new-rule";

/** What narrows the rows, how many are left, and what the marks mean. */
export function RowBar(props: RowBarProps) {
  const { counts, showsEqual, onShowsEqual, baseline } = props;
  return (
    <div className="screen-only sticky left-0 z-[13] flex min-h-11 w-[100cqw] flex-wrap items-center gap-x-4 gap-y-1 border-line-2 border-b bg-surface px-4 py-1 sm:top-0 max-sm:gap-x-3">
      <RowSearch {...props} />
      <Switch
        label="Only differences"
        checked={!showsEqual}
        onChange={(checked) => onShowsEqual(!checked)}
      />
      <p role="status" className="text-2 text-label tabular-nums">
        {countText(counts, showsEqual)}
      </p>
      <AddRule isAdding={props.isAddingRule} onAdding={props.onAddingRule} />
      <Legend baseline={baseline} />
    </div>
  );
}

interface AddRuleProps {
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** Opens the field of a new rule, or returns to it. Esc closes it from here too. */
function AddRule({ isAdding, onAdding }: AddRuleProps) {
  return (
    <Button
      id={ADD_RULE_ID}
      kind="plain"
      icon={Plus}
      aria-expanded={isAdding}
      onClick={() => {
        onAdding(true);
        document.getElementById(NEW_RULE_ID)?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isAdding) return;
        event.preventDefault();
        event.stopPropagation();
        onAdding(false);
      }}
      className="max-md:ml-auto max-sm:-order-1 max-sm:px-2!"
    >
      Add rule
    </Button>
  );
}

function countText({ shown, equal, total }: RowCounts, showsEqual: boolean): string {
  const rows = `${formatCount(shown)} of ${countOf(total, "row")}`;
  return showsEqual || equal === 0 ? rows : `${rows}, ${formatCount(equal)} equal hidden`;
}

function Legend({ baseline }: Pick<RowBarProps, "baseline">) {
  return (
    <p className="ml-auto flex items-center gap-3 text-2 text-label max-md:hidden">
      <span className="flex items-center gap-1">
        <Star aria-hidden size={12} strokeWidth={1.5} className="text-good-text" />
        best
      </span>
      <span className="flex items-center gap-1">
        <span aria-hidden>
          <VerdictMark verdict="better" />
        </span>
        better
        <span aria-hidden className="pl-1">
          <VerdictMark verdict="worse" />
        </span>
        <span className="sr-only">or</span>
        <span>
          worse than {/^\d+$/.test(baseline ?? "") && "version "}
          <Characters text={baseline ?? "the baseline"} />
        </span>
      </span>
    </p>
  );
}
