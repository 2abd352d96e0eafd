import type { ReactNode } from "react";
import { rangesOf } from "./pointer-lanes.ts";

interface LaneProps {
  readonly label: ReactNode;
  /** The indexes of versions that are marked, ascending. */
  readonly at: readonly number[];
  /** How many versions there are. */
  readonly count: number;
  /** The index of the open version; -1 if it isn't among them. */
  readonly openIndex: number;
  readonly tone: "alias" | "tag" | "change";
  /** The same as text. */
  readonly children: ReactNode;
}

const TONES = { alias: "text-accent", tag: "text-3", change: "text-warn-fill" };

/** Which of the versions something applies to, in the order of the chart. */
export function Lane({ label, at, count, openIndex, tone, children }: LaneProps) {
  return (
    <li className="grid min-h-7 grid-cols-[minmax(80px,152px)_minmax(48px,1fr)_128px] items-center gap-3 py-0.5 max-sm:gap-2">
      <span className="flex min-w-0">{label}</span>
      <svg aria-hidden="true" width="100%" height={16} className={`block ${TONES[tone]}`}>
        <line x1="0" x2="100%" y1="8" y2="8" className="stroke-line-1" />
        {openIndex >= 0 && <Mark from={openIndex} to={openIndex} count={count} isOpen />}
        {rangesOf(at).map(({ from, to }) => (
          <Mark key={from} from={from} to={to} count={count} />
        ))}
      </svg>
      <span className="text-2 text-label tabular-nums">{children}</span>
    </li>
  );
}

interface MarkProps {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly isOpen?: boolean;
}

/** A bar over one or more versions, at least 3 pixels wide in any history. */
function Mark({ from, to, count, isOpen = false }: MarkProps) {
  const share = (index: number) => `${(index / count) * 100}%`;
  const [y, height] = isOpen ? [0, 16] : [4, 8];
  const color = isOpen ? "fill-line-2" : "fill-current";
  return (
    <>
      <rect
        x={share(from)}
        y={y}
        width={share(to - from + 1)}
        height={height}
        rx={1}
        className={color}
      />
      <rect x={share(from)} y={y} width={3} height={height} rx={1} className={color} />
    </>
  );
}
