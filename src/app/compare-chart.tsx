import { ChartLine } from "lucide-react";
import { memo, useState } from "react";
import { chartRows } from "../compare/chart-paths.ts";
import { type ChartKind, ChartSection, pathsLabel } from "../compare/chart-section.tsx";
import type { ComparedRow } from "../compare/compared-row.ts";
import type { MatrixModel } from "../compare/matrix-model.ts";
import { PathPicker } from "../compare/path-picker.tsx";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { Button } from "../ui/button.tsx";
import { openPopover, PopoverButton } from "../ui/popover-button.tsx";
import { withChart } from "../url-state/compare-transitions.ts";
import type { CompareScope } from "./compare-scope.ts";

/** The ID of the popover that chooses the paths. */
const PATHS_ID = "compare-paths";

interface ChartProps {
  readonly scope: CompareScope;
  readonly rows: readonly ComparedRow[];
  /** Those of the rows that are offered. */
  readonly chartable: readonly ComparedRow[];
  readonly directionOf: MatrixModel["directionOf"];
}

/** Not shown where there is nothing to chart. On a phone, where it takes most of the screen, it is opened by a button. */
export const CompareChart = memo(function CompareChart(props: ChartProps) {
  const { scope, rows, chartable, directionOf } = props;
  const { url, go, columns } = scope;
  const shown = chartRows(rows, chartable, url.metrics);
  const isPhone = useMediaQuery(PHONE);
  const [isOpened, setOpened] = useState(false);
  const isCollapsed = isPhone && !isOpened;
  if (shown.length === 0) return null;
  const kind: ChartKind = url.chart ?? (isCollapsed ? "off" : "parallel");
  const choose = (metrics: readonly string[]) => go({ ...url, metrics }, { replace: true });
  return (
    <ChartSection
      kind={kind}
      onKind={(next) => {
        setOpened(next !== "off");
        go(withChart(url, next));
      }}
      rows={shown}
      {...{ columns, directionOf }}
      picker={
        <>
          <PopoverButton id={PATHS_ID} icon={ChartLine} label={pathsLabel(shown.length)}>
            {() => (
              <PathPicker
                rows={[...new Set([...chartable, ...shown])]}
                chosen={shown.map(({ path }) => path)}
                onChosen={choose}
                onReset={() => choose([])}
              />
            )}
          </PopoverButton>
          {/* The other button isn’t there on a phone. */}
          <Button className="sm:hidden" onClick={() => openPopover(PATHS_ID)}>
            {pathsLabel(shown.length)}
          </Button>
        </>
      }
    />
  );
});
