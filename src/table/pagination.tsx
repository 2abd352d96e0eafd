import { ChevronDown, ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from "lucide-react";
import { formatCount } from "../lib/count.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lastOffset, nextOffset, previousOffset } from "../url-state/paging.ts";

interface PaginationProps {
  readonly offset: number;
  readonly limit: number;
  /** How many rows the page shows. */
  readonly shown: number;
  /** `undefined` while nobody knows, or after a failure. */
  readonly total: number | undefined;
  readonly pending: boolean;
  readonly sizes: readonly number[];
  readonly onOffset: (offset: number) => void;
  readonly onLimit: (limit: number) => void;
}

/** "51–100", the rows shown; "0" for none. */
export function rowsOf(offset: number, shown: number): string {
  return shown === 0 ? "0" : `${formatCount(offset + 1)}–${formatCount(offset + shown)}`;
}

/** "51–100 of 1,240", the count alone where no row is shown. */
export function rangeOf(offset: number, shown: number, total: number): string {
  return `${rowsOf(offset, shown)} of ${formatCount(total)}`;
}

/** The rows in sight out of how many, the page size, and the way to other pages. */
export function Pagination(props: PaginationProps) {
  const { offset, limit, shown, total, pending, sizes, onOffset, onLimit } = props;
  const next = nextOffset(props, total);
  const last = next === undefined || total === undefined ? undefined : lastOffset(total, limit);
  const previous = previousOffset(props);
  const stepTo = (step: number | undefined) => ({
    disabled: step === undefined,
    onClick: () => step !== undefined && onOffset(step),
  });
  const options = sizes.includes(limit) ? sizes : [...sizes, limit].sort((a, b) => a - b);
  return (
    <nav
      aria-label="Pagination"
      className="@container flex h-10 shrink-0 items-center gap-1 border-line-2 border-t bg-surface px-4 max-sm:h-14"
    >
      {pending && <span className="appear-late h-3 w-28 rounded-4 bg-press" />}
      {total !== undefined && (
        <span className="whitespace-nowrap tabular-nums">{rangeOf(offset, shown, total)}</span>
      )}
      <span className="flex-1" />
      <label className="mr-2 flex items-center gap-2 text-2 max-sm:hidden @max-[340px]:hidden">
        <span className="whitespace-nowrap @max-[560px]:sr-only">Rows per page</span>
        <span className="relative">
          <select
            value={limit}
            onChange={({ target }) => onLimit(Number(target.value))}
            className="h-7 appearance-none rounded-6 border border-line-3 bg-surface pr-7 pl-2 text-1 tabular-nums"
          >
            {options.map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            size={16}
            strokeWidth={1.5}
            className="pointer-events-none absolute top-1.5 right-1.5 text-2"
          />
        </span>
      </label>
      <span className="flex gap-1">
        <IconButton
          edge
          icon={ChevronFirst}
          label="First page"
          {...stepTo(previous === undefined ? undefined : 0)}
        />
        <IconButton edge icon={ChevronLeft} label="Previous page" {...stepTo(previous)} />
        <IconButton edge icon={ChevronRight} label="Next page" {...stepTo(next)} />
        <IconButton edge icon={ChevronLast} label="Last page" {...stepTo(last)} />
      </span>
    </nav>
  );
}
