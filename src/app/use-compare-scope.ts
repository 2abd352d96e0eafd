import { useCallback, useMemo, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { type CompareState, formatCompare, parseCompare } from "../url-state/compare-state.ts";
import { paths } from "../url-state/paths.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import type { CompareScope } from "./compare-scope.ts";
import { useComparedVersions } from "./use-compared-versions.ts";

/** Joins the state of the compare page: its URL and the versions that it names. */
export function useCompareScope() {
  const { url, ignored, go } = useCompareUrl();
  const columns = useComparedVersions(url);
  const searchField = useRef<HTMLInputElement>(null);
  const onSearch = () => searchField.current?.select();
  const scope: CompareScope = { state: INITIAL_STATE, url, go, columns, onSearch };
  return { scope, ignored, searchField };
}

/** The state in the URL. What names the versions is the same object until it changes. */
function useCompareUrl() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { state, ignored } = useMemo(() => parseCompare(search), [search]);
  const key = JSON.stringify([state.versions, state.rules, state.metrics, [...state.directions]]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for them
  const settled = useMemo(() => {
    const { versions, rules, metrics, directions } = state;
    return { versions, rules, metrics, directions };
  }, [key]);
  const url = useMemo(() => ({ ...state, ...settled }), [state, settled]);
  const go = useCallback(
    (next: CompareState, { replace = false } = {}) => {
      const target = formatCompare(next);
      if (target !== search) navigate(paths.compare(target), { replace });
    },
    [navigate, search],
  );
  return { url, ignored, go };
}
