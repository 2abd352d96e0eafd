import { tipProps } from "../ui/data-attributes.ts";
import { Verbatim } from "../ui/verbatim.tsx";
import type { Direction } from "../url-state/chart-state.ts";
import type { ComparedRow } from "./compared-row.ts";
import type { MatrixActions } from "./matrix-model.ts";
import { hasNumbers } from "./row-decimals.ts";

interface RowHeadProps {
  readonly row: ComparedRow;
  readonly direction: Direction | undefined;
  readonly actions: MatrixActions;
}

/** The path of a row, which opens its whole values, and which of its numbers are better. */
export function RowHead({ row, direction, actions }: RowHeadProps) {
  const { path, parentLength } = row;
  return (
    <span className="flex min-w-0 items-baseline gap-2 max-sm:flex-col max-sm:gap-0">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => actions.onShow(row)}
        className="flex min-w-0 max-w-full rounded-3 text-left font-mono text-code hover:underline max-sm:min-h-6"
        {...tipProps(path)}
      >
        {path === "" ? (
          <span className="font-sans text-2">whole value</span>
        ) : (
          <>
            {parentLength > 0 && (
              <span className="min-w-0 truncate text-3">{path.slice(0, parentLength)}</span>
            )}
            <span className="max-w-full shrink-[0.1] truncate">
              <Verbatim text={path.slice(parentLength)} />
            </span>
          </>
        )}
      </button>
      {hasNumbers(row) && (
        <button
          type="button"
          aria-haspopup="menu"
          aria-label={`${directionText(direction)}: ${path}`}
          onClick={({ currentTarget }) => actions.onDirection(row, currentTarget)}
          className={`shrink-0 whitespace-nowrap rounded-3 text-3 text-tiny hover:underline max-sm:min-h-5 ${direction === undefined ? "screen-only" : ""}`}
        >
          {directionText(direction)}
        </button>
      )}
    </span>
  );
}

function directionText(direction: Direction | undefined): string {
  return direction === undefined ? "set direction" : `${direction} is better`;
}
