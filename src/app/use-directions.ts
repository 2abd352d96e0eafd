import { useCallback, useMemo } from "react";
import type { ComparedRow } from "../compare/compared-row.ts";
import { directionOfRow } from "../compare/row-direction.ts";
import { usePreference } from "../lib/preference.ts";
import type { Direction } from "../url-state/chart-state.ts";
import { withDirection } from "../url-state/compare-transitions.ts";
import type { CompareScope } from "./compare-scope.ts";
import { directionsPreference } from "./preferences.ts";

/** Which numbers of a row are better: as the URL has it, as last chosen in this browser, or as its name tells. */
export function useDirections({ url, go }: CompareScope) {
  const [remembered, remember] = usePreference(directionsPreference);
  const { directions } = url;
  const chosen = useMemo(
    () => new Map([...Object.entries(remembered), ...directions]),
    [remembered, directions],
  );
  const directionOf = useCallback((row: ComparedRow) => directionOfRow(row, chosen), [chosen]);

  function choose(path: string, direction: Direction | undefined): void {
    const { [path]: _, ...others } = remembered;
    remember(direction === undefined ? others : { ...others, [path]: direction });
    go(withDirection(url, path, direction));
  }

  return { directionOf, choose, isChosen: (path: string) => chosen.has(path) };
}
