import { memo, type ReactNode } from "react";
import { groupDigits } from "../lib/count.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { RoundChip, SquareChip } from "../ui/chip.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { EmptyValue } from "../ui/empty-value.tsx";
import { styled } from "../ui/styled.ts";
import { Time } from "../ui/time.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { titleOf } from "./chart-points.ts";
import { PickMark } from "./pick-mark.tsx";
import type { SeriesRow } from "./series-rows.ts";
import { type OpenVersion, VersionLink } from "./version-link.tsx";

interface SeriesTableRowProps {
  readonly row: SeriesRow;
  readonly rowIndex: number;
  /** The part of the first metric's range, from 0 to 1. */
  readonly bar: number | undefined;
  /** For each metric, what aligns the decimal points of its values. */
  readonly paddings: readonly ((number: string) => number)[];
  readonly hasNames: boolean;
  readonly isBest: boolean;
  readonly isEarliest: boolean;
  readonly isLast: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (key: string, isSelected: boolean) => void;
  readonly open: OpenVersion;
}

/** One version of a history or a run. A click anywhere in it opens it. */
export const SeriesTableRow = memo(function SeriesTableRow(props: SeriesTableRowProps) {
  const { row, rowIndex, bar, paddings, hasNames, isBest, isEarliest, isLast, isSelected } = props;
  const { onSelect, open } = props;
  const { key, version, values } = row;
  const isOpen = key === open.openKey;
  const title = titleOf(version, hasNames);
  return (
    <tr
      aria-rowindex={rowIndex}
      className={`relative h-8 max-sm:h-11 *:border-line-1 *:border-b *:px-2 *:py-0 ${isOpen ? "bg-row shadow-[inset_2px_0_0] shadow-accent" : isSelected ? "bg-row" : "hover:bg-hover"}`}
    >
      <td className="relative z-1 print:hidden">
        <Checkbox
          aria-label={`Select ${title} to compare`}
          checked={isSelected}
          onChange={({ target }) => onSelect(key, target.checked)}
          className="ml-2 after:absolute after:inset-0"
        />
      </td>
      <td className="text-right tabular-nums">
        <Text text={version.step && groupDigits(version.step)} />
      </td>
      <th scope="row" className="text-right font-normal tabular-nums">
        <VersionLink
          open={open}
          version={version}
          isOpen={isOpen}
          className="rounded-3 after:absolute after:inset-0"
        >
          <span className="sr-only">Version </span>
          {version.version ?? "unknown"}
        </VersionLink>
      </th>
      <td>
        <span className="flex gap-1 @max-[440px]:[&>*+*]:sr-only">
          {isBest && <PickMark kind="best" />}
          {isEarliest && !isBest && <PickMark kind="earliest" />}
          {isLast && <PickMark kind="last" />}
        </span>
      </td>
      {hasNames && (
        <td>
          <Verbatim
            text={version.name}
            {...tipProps(version.name, { when: "cut" })}
            className="block truncate"
          />
        </td>
      )}
      {values.map((value, index) => (
        <ValueCell
          // biome-ignore lint/suspicious/noArrayIndexKey: values are identified by their metric
          key={index}
          value={value}
          isBest={index === 0 && isBest}
          bar={index === 0 ? bar : undefined}
          padding={value === undefined ? 0 : (paddings[index]?.(value) ?? 0)}
        />
      ))}
      <Chips texts={version.aliases} Chip={SquareChip} />
      <Chips texts={version.tags} Chip={RoundChip} />
      <td>
        {version.createdAt === undefined ? <EmptyValue /> : <Time text={version.createdAt} />}
      </td>
    </tr>
  );
});

function Text({ text }: { readonly text: string | undefined }) {
  return text === undefined ? <EmptyValue /> : <Verbatim text={text} />;
}

interface ValueCellProps {
  readonly value: string | undefined;
  readonly isBest: boolean;
  readonly bar: number | undefined;
  /** In widths of a digit. */
  readonly padding: number;
}

const BAR_WIDTH = 56;

/** A number exactly as sent, beside a bar for its place in the range of all rows. */
function ValueCell({ value, isBest, bar, padding }: ValueCellProps) {
  return (
    <td className="tabular-nums">
      <span className="flex items-center justify-end gap-2">
        {bar !== undefined && (
          <svg
            aria-hidden="true"
            width={BAR_WIDTH}
            height={4}
            className="shrink-0 @max-[760px]:hidden"
          >
            <rect width={BAR_WIDTH} height={4} rx={2} className="fill-press" />
            <rect
              width={Math.max(3, bar * BAR_WIDTH)}
              height={4}
              rx={2}
              className={isBest ? "fill-good-fill" : "fill-chart-1"}
            />
          </svg>
        )}
        <span
          {...tipProps(value, { when: "cut" })}
          ref={styled({ "padding-right": `${padding}ch` })}
          className={`truncate text-right ${bar === undefined ? "" : "min-w-16"} ${isBest ? "font-strong text-good-text" : ""}`}
        >
          <Text text={value} />
        </span>
      </span>
    </td>
  );
}

interface ChipsProps {
  readonly texts: readonly string[];
  readonly Chip: (props: { readonly text: string }) => ReactNode;
}

const SHOWN_CHIPS = 2;

function Chips({ texts, Chip }: ChipsProps) {
  const more = texts.slice(SHOWN_CHIPS);
  return (
    <td>
      {texts.length === 0 ? (
        <EmptyValue />
      ) : (
        <span className="flex min-w-0 items-center gap-1">
          {texts.slice(0, SHOWN_CHIPS).map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row may repeat a tag
            <Chip key={index} text={text} />
          ))}
          {more.length > 0 && (
            <span
              {...tipProps(more.join(", "))}
              className="relative z-1 shrink-0 text-3 text-label"
            >
              <span aria-hidden>+{more.length}</span>
              <span className="sr-only">{more.join(", ")}</span>
            </span>
          )}
        </span>
      )}
    </td>
  );
}
