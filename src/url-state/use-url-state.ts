import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import type { IgnoredParam } from "./ignored-param.ts";
import { format, parse, type UrlState } from "./url-state.ts";

interface UrlStateBinding {
  readonly state: UrlState;
  /** The parts of the URL that were ignored. */
  readonly ignored: readonly IgnoredParam[];
  readonly navigate: Navigate;
}

/** Navigates to a state, in one history entry; does nothing if its URL is the current one. */
export type Navigate = (next: UrlState, options?: { readonly replace?: boolean }) => void;

/** The state in the URL, and how to navigate to another. It is derived from the URL, never copied. */
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
