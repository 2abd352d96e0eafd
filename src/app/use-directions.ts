import { useCallback, useMemo } from "react";
import type { ComparedRow } from "../compare/compared-row.ts";
import { directionOfRow } from "../compare/row-direction.ts";
import { usePreference } from "../lib/preference.ts";
import type { Direction } from "../url-state/chart-state.ts";
import { withDirection } from "../url-state/compare-transitions.ts";
import { rememberDirection } from "../url-state/metric-directions.ts";
import type { CompareScope } from "./compare-scope.ts";
import { directionsPreference } from "./directions-preference.ts";

/** Which numbers of a row are better: as the URL has it, as last chosen in this browser, or as its name tells. */
export function useDirections({ url, go }: CompareScope) {
  const [remembered, remember] = usePreference(directionsPreference);
  const { directions } = url;
  const chosen = useMemo(() => new Map([...remembered, ...directions]), [remembered, directions]);
  const directionOf = useCallback((row: ComparedRow) => directionOfRow(row, chosen), [chosen]);

  function choose(path: string, direction: Direction | undefined): void {
    remember(
      direction === undefined
        ? remembered.filter(([name]) => name !== path)
        : rememberDirection(remembered, path, direction),
    );
    go(withDirection(url, path, direction));
  }

  return { directionOf, choose, isChosen: (path: string) => chosen.has(path) };
}
