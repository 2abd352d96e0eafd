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

/** Goes to a state as one history entry; does nothing if its URL is the current one. */
export type Navigate = (next: UrlState, options?: { readonly replace?: boolean }) => void;

/** The state of the URL. The URL owns it: this only reads it and navigates. */
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
