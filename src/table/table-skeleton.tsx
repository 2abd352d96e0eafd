import { useMediaQuery } from "../lib/use-media-query.ts";
import { useStyleSheet } from "../lib/use-style-sheet.ts";
import { PHONE } from "../ui/breakpoints.ts";
import type { Density } from "../ui/density.ts";
import { ColumnElements, TABLE_CLASS } from "./table-layout.tsx";

const ROWS = Array.from({ length: 24 }, (_, index) => index);
/** Shares of the cell, varied so that the skeleton looks like text. */
const WIDTHS = ["w-[70%]", "w-[52%]", "w-[84%]", "w-[61%]", "w-[44%]", "w-[76%]"];
/** The same of half the row. */
const HALF_WIDTHS = ["w-[35%]", "w-[26%]", "w-[42%]", "w-[30.5%]", "w-[22%]", "w-[38%]"];

interface TableSkeletonProps<Id extends string> {
  readonly model: { readonly columns: readonly Id[]; readonly css: string };
  /** What the headers show. */
  readonly specOf: (id: Id) => HeaderSpec;
  readonly density: Density;
}

interface HeaderSpec {
  readonly label: string;
  /** Right-aligned. */
  readonly numeric?: true;
}

/** The table before its first rows arrive, with its final headers, widths and row height. */
export function TableSkeleton<Id extends string>(props: TableSkeletonProps<Id>) {
  const { model, specOf, density } = props;
  const { css } = model;
  const columns = model.columns.map((id) => ({ id, ...specOf(id) }));
  useStyleSheet(css);
  if (useMediaQuery(PHONE)) return <PhoneSkeleton />;
  return (
    <div aria-hidden data-density={density} className="@container min-h-0 flex-1 overflow-hidden">
      <table className={TABLE_CLASS}>
        <ColumnElements columns={model.columns} />
        <thead>
          <tr>
            <td className="h-8 border-line-2 border-b" />
            {columns.map(({ id, label, numeric }) => (
              <th
                key={id}
                className={`h-8 border-line-2 border-b px-2 font-normal text-3 text-label ${numeric ? "text-right" : "text-left"}`}
              >
                {label}
              </th>
            ))}
            <td className="border-line-2 border-b p-0" />
          </tr>
        </thead>
        <tbody className="appear-late">
          {ROWS.map((row) => (
            <SkeletonRow key={row} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SkeletonRowProps {
  readonly row: number;
  readonly columns: readonly (HeaderSpec & { readonly id: string })[];
}

function SkeletonRow({ row, columns }: SkeletonRowProps) {
  return (
    <tr>
      <td className="border-line-1 border-b pl-4">
        <div className="size-3.5 rounded-3 bg-press" />
      </td>
      {columns.map(({ id, numeric }, index) => (
        <td key={id} className="h-8 border-line-1 border-b px-2 in-data-[density=compact]:h-6.5">
          <div
            className={`h-2 rounded-4 bg-press ${WIDTHS[(row * 5 + index * 7) % WIDTHS.length]} ${numeric ? "ml-auto" : ""}`}
          />
        </td>
      ))}
      <td className="border-line-1 border-b p-0" />
    </tr>
  );
}

/** Rows of three lines: name and version; tags; ML repo, creator and time. */
function PhoneSkeleton() {
  return (
    <div aria-hidden className="appear-late min-h-0 flex-1 overflow-hidden">
      {ROWS.map((row) => (
        <div
          key={row}
          className="flex h-[81px] flex-col justify-center gap-2.5 border-line-1 border-b px-4 *:flex *:justify-between"
        >
          <div>
            <Bar row={row} />
            <span className="h-2 w-6 rounded-4 bg-press" />
          </div>
          <span className="h-4 w-20 rounded-full bg-press" />
          <div>
            <Bar row={row + 2} />
            <span className="h-2 w-24 rounded-4 bg-press" />
          </div>
        </div>
      ))}
    </div>
  );
}

function Bar({ row }: { readonly row: number }) {
  return <span className={`h-2 rounded-4 bg-press ${HALF_WIDTHS[row % HALF_WIDTHS.length]}`} />;
}
