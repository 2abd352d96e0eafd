import { useMemo } from "react";
import { useNavigate } from "react-router";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { versionIn } from "../compare/compared-column.ts";
import type { MatrixActions } from "../compare/matrix-model.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { withBaseline, withoutCompared } from "../url-state/compare-transitions.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import type { CompareScope } from "./compare-scope.ts";
import { pageConfig } from "./page-config.ts";

/** What the rows and the heads of their columns do; the same functions for as long as the page is open. */
export function useMatrixActions(
  { url, go, columns }: CompareScope,
  layers: Pick<MatrixActions, "onHighlight" | "onDirection" | "onShow">,
): MatrixActions {
  const { onHighlight, onDirection, onShow } = layers;
  const navigate = useNavigate();
  const pathOf = (reference: string) => {
    const column = columns.find((each) => each.reference === reference);
    const version = column && versionIn(column);
    const open = version === undefined ? reference : openKeyOf(version);
    return paths.version({ ...INITIAL_STATE, open });
  };
  const hrefOfVersion = useStableCallback((it: string) => hrefOf(pageConfig.base, pathOf(it)));
  const onOpen = useStableCallback((reference: string) => void navigate(pathOf(reference)));
  const onBaseline = useStableCallback((reference: string) => go(withBaseline(url, reference)));
  const onRemove = useStableCallback((reference: string) => {
    focusNextColumn(url.versions, reference);
    go(withoutCompared(url, reference));
  });
  return useMemo(
    () => ({
      hrefOf: hrefOfVersion,
      onOpen,
      onBaseline,
      onHighlight,
      onRemove,
      onDirection,
      onShow,
    }),
    [hrefOfVersion, onOpen, onBaseline, onHighlight, onRemove, onDirection, onShow],
  );
}

/** Before a column goes, moves the focus to the next one, or else to the one before it. */
function focusNextColumn(references: readonly string[], removed: string): void {
  // A single version is not shown as a column.
  if (references.length <= 2) {
    document.querySelector("main")?.focus();
    return;
  }
  const index = references.indexOf(removed);
  const next = references[index + 1] ?? references[index - 1];
  if (next === undefined) return;
  const head = document.querySelector<HTMLElement>(`[data-column="${CSS.escape(next)}"]`);
  // Not its button, with which a second press would remove another version.
  (head?.querySelector("a") ?? head)?.focus();
}
