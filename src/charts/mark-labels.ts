import type { ChartMark } from "./chart-types.ts";
import type { LineChartModel } from "./line-chart-model.ts";
import type { Place } from "./marker-path.ts";
import { estimateWidth } from "./text-width.ts";

/** A mark with its place, in CSS pixels. */
export interface PlacedMark {
  readonly mark: ChartMark;
  readonly at: Place;
  /** The center of its word; absent where there is no room for it. */
  readonly label?: Place;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the size of the largest symbol. */
const SYMBOL = 8;
const HEIGHT = 14;
/** How far the center of a word is from its point, in the order of preference. */
const OFFSETS = [-17, 17, -32, 32, -47, 47, -62, 62];

/**
 * Places marks and their words, so that no words overlap each other, cover another mark or leave the chart.
 * Of the places that are left, one with few lines below the word is taken. Marks of points that aren't
 * plotted are left out.
 */
export function placeMarks(
  chart: LineChartModel,
  marks: readonly ChartMark[],
): readonly PlacedMark[] {
  const symbols = marks.flatMap((mark) => {
    const at = placeOf(chart, mark);
    return at === undefined ? [] : [{ mark, at }];
  });
  const taken: Rectangle[] = [];
  return symbols.map(({ mark, at }) => {
    const others = symbols.filter((other) => other.at.x !== at.x || other.at.y !== at.y);
    const blocked = [...taken, ...others.map((other) => around(other.at, 2 * SYMBOL, 2 * SYMBOL))];
    const label = placeWord(chart, at, estimateWidth(mark.text), blocked);
    if (label === undefined) return { mark, at };
    taken.push(around(label, estimateWidth(mark.text), HEIGHT));
    return { mark, at, label };
  });
}

function placeOf({ points }: LineChartModel, { key, series }: ChartMark): Place | undefined {
  const found = points.find(({ point }) => point.key === key);
  const y = found?.ys[series];
  return found === undefined || typeof y !== "number" ? undefined : { x: found.x, y };
}

function placeWord(
  chart: LineChartModel,
  at: Place,
  width: number,
  blocked: readonly Rectangle[],
): Place | undefined {
  const x = Math.max(width / 2 + 2, Math.min(chart.width - width / 2 - 2, at.x));
  const free = OFFSETS.map((offset) => ({ x, y: at.y + offset })).filter((place) => {
    const area = around(place, width, HEIGHT);
    const isInside = area.top >= 0 && area.bottom <= chart.box.bottom - 1;
    return isInside && area.left >= 0 && !blocked.some((other) => overlaps(area, other));
  });
  const counted = free.map((place) => ({
    place,
    lines: linesIn(chart, around(place, width, HEIGHT)),
  }));
  const [best] = counted.toSorted((a, b) => a.lines - b.lines);
  return best?.place;
}

/** How many pieces of lines, each from a point to the next one, cross an area. */
function linesIn({ points }: LineChartModel, { left, right, top, bottom }: Rectangle): number {
  return points.reduce((sum, { x, ys }, index) => {
    const next = points[index + 1] ?? { x, ys };
    if (next.x < left || x > right) return sum;
    const crossing = ys.filter((y, series) => {
      const end = next.ys[series] ?? y;
      if (typeof y !== "number" || typeof end !== "number") return false;
      return Math.max(y, end) >= top && Math.min(y, end) <= bottom;
    });
    return sum + crossing.length;
  }, 0);
}

function around({ x, y }: Place, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
