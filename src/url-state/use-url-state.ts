import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import type { IgnoredParam } from "./ignored-param.ts";
import { format, parse, type UrlState } from "./url-state.ts";

interface UrlStateBinding {
  readonly state: UrlState;
  /** What the URL holds and the page ignores. */
  readonly ignored: readonly IgnoredParam[];
  readonly navigate: Navigate;
}

/** Goes to a state, as one history entry; its own URL adds none. */
export type Navigate = (next: UrlState, options?: { readonly replace?: boolean }) => void;

/** Binds the state to the URL, which owns it: this only reads and navigates. */
export function useUrlState(): UrlStateBinding {
  const { pathname, search } = useLocation();
  const routerNavigate = useNavigate();
  const { state, ignored } = useMemo(() => parse(search), [search]);
  const navigate = useCallback<Navigate>(
    (next, { replace = false } = {}) => {
      const target = format(next);
      if (target !== search) routerNavigate({ pathname, search: target }, { replace });
    },
    [routerNavigate, pathname, search],
  );
  return { state, ignored, navigate };
}
