import { Characters } from "../ui/verbatim.tsx";
import type { ComparedColumn } from "./compared-column.ts";

const ROWS = Array.from({ length: 12 }, (_, index) => index);
const WIDTHS = ["w-[42%]", "w-[64%]", "w-[30%]", "w-[52%]"];

/** The matrix before its values are there: a column for each version that the URL names. */
export function CompareSkeleton({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  return (
    <div role="status" className="min-h-0 flex-1 overflow-hidden">
      <p className="sr-only">Loading the comparison</p>
      <div aria-hidden className="flex border-line-2 border-b">
        <div className="h-19 w-75 shrink-0 max-lg:w-50 max-sm:w-33" />
        {columns.map(({ reference, label }) => (
          <div
            key={reference}
            className="min-w-0 flex-1 truncate border-line-1 border-l px-3 py-3 text-3 text-title"
          >
            <Characters text={label} />
          </div>
        ))}
      </div>
      {ROWS.map((row) => (
        <div
          key={row}
          aria-hidden
          className="appear-late flex h-8 items-center border-line-1 border-b"
        >
          <div className="w-75 shrink-0 px-4 max-lg:w-50 max-sm:w-33">
            <div className={`h-2 rounded-4 bg-press ${WIDTHS[row % WIDTHS.length]}`} />
          </div>
          {columns.map(({ reference }, index) => (
            <div key={reference} className="min-w-0 flex-1 px-3">
              <div className={`h-2 rounded-4 bg-press ${WIDTHS[(row + index) % WIDTHS.length]}`} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
