import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Refusal } from "./filters.ts";
import { format, parse, type QueryState } from "./query-state.ts";

interface QueryStateBinding {
  readonly query: QueryState;
  /** What the address holds and the page could not take. */
  readonly refused: readonly Refusal[];
  readonly go: Go;
}

/** Goes to a state, as one step of the history; the address it has already is no step. */
export type Go = (next: QueryState, options?: { readonly replace?: boolean }) => void;

/** Binds the query state to the address: the address owns it, this only reads and navigates. */
export function useQueryState(): QueryStateBinding {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { query, refused } = useMemo(() => parse(search), [search]);
  const go = useCallback<Go>(
    (next, { replace = false } = {}) => {
      const target = format(next);
      if (target !== search) navigate({ pathname, search: target }, { replace });
    },
    [navigate, pathname, search],
  );
  return { query, refused, go };
}
