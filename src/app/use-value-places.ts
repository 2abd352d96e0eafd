import { useMemo } from "react";
import { useNavigate } from "react-router";
import type { ValuePlaces } from "../drawer/panel-props.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { withOpen } from "../url-state/transitions.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";
import type { VersionScope } from "./version-scope.ts";

/** What values of the open version lead to: other versions on the same tab, and lists of versions. */
export function useValuePlaces(
  { state, navigate }: VersionScope,
  layout: "drawer" | "page",
): ValuePlaces {
  const goTo = useNavigate();
  return useMemo(
    () => ({
      version: (fqn) => {
        const next = withOpen(state, fqn);
        const path = layout === "page" ? paths.version(next) : paths.versions(next);
        return { href: hrefOf(pageConfig.base, path), onFollow: () => navigate(next) };
      },
      artifact: (fqn) => {
        const path = paths.versions({ ...INITIAL_STATE, filters: { fqn } });
        return { href: hrefOf(pageConfig.base, path), onFollow: () => void goTo(path) };
      },
    }),
    [state, navigate, goTo, layout],
  );
}
