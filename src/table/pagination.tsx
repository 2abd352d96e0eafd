import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { formatCount } from "../lib/count.ts";
import type { Action } from "../ui/action.ts";
import { IconLink } from "../ui/icon-button.tsx";

interface PaginationProps {
  readonly offset: number;
  readonly limit: number;
  /** The number of rows on this page. */
  readonly shown: number;
  /** `undefined` while unknown, and after a failure. */
  readonly total: number | undefined;
  readonly pending: boolean;
  readonly sizes: readonly number[];
  /** To the right of the range; the rest has its own place, so that nothing moves. */
  readonly notes: ReactNode;
  readonly onLimit: (limit: number) => void;
  readonly links: readonly PagingLink[];
}

/** A link to another page; disabled without a URL. */
export interface PagingLink extends Action {
  readonly href?: string;
}

/** Returns the range of the shown rows: "51–100", or "0" without rows. */
export function rowRangeOf(offset: number, shown: number): string {
  return shown === 0 ? "0" : `${formatCount(offset + 1)}–${formatCount(offset + shown)}`;
}

/** Returns the range and the total: "51–100 of 1,240", or "0 of 1,240" without rows. */
export function rangeOf(offset: number, shown: number, total: number): string {
  return `${rowRangeOf(offset, shown)} of ${formatCount(total)}`;
}

/** The range shown and the total, the page size, and the links to other pages. */
export function Pagination(props: PaginationProps) {
  const { offset, limit, shown, total, pending, notes, sizes, onLimit, links } = props;
  return (
    <nav
      aria-label="Pagination"
      className="print:hidden @container relative flex h-10 shrink-0 items-center gap-1 border-line-2 border-t bg-surface px-4 max-sm:h-14"
    >
      {pending && <span className="appear-late h-3 w-28 rounded-4 bg-press" />}
      {total !== undefined && (
        <span className="whitespace-nowrap tabular-nums">{rangeOf(offset, shown, total)}</span>
      )}
      {notes}
      <span className="flex-1" />
      <PageSizeSelect limit={limit} sizes={sizes} onLimit={onLimit} />
      <span className="flex gap-1">
        {links.map(({ id, icon, label, href, run }) => (
          <IconLink key={id} icon={icon} label={label} href={href} onFollow={run} />
        ))}
      </span>
    </nav>
  );
}

type PageSizeSelectProps = Pick<PaginationProps, "limit" | "sizes" | "onLimit">;

function PageSizeSelect({ limit, sizes, onLimit }: PageSizeSelectProps) {
  // The URL may contain a size that isn't an option.
  const options = sizes.includes(limit) ? sizes : [...sizes, limit].sort((a, b) => a - b);
  return (
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
  );
}
