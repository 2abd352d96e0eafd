import { ArrowUpDown } from "lucide-react";
import { type ReactNode, useCallback, useMemo } from "react";
import { openVersionQuery } from "../api/artifact-versions.ts";
import type { Row } from "../api/schema.ts";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import type { SeriesViewProps } from "../history/series-view.tsx";
import { usePreference } from "../lib/preference.ts";
import { IgnoredParamsNotice } from "../list-states/ignored-params-notice.tsx";
import {
  type ChartState,
  type Direction,
  readChart,
  writeChart,
} from "../url-state/chart-state.ts";
import { formatCompare, INITIAL_COMPARE } from "../url-state/compare-state.ts";
import { rememberDirection } from "../url-state/metric-directions.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { withChart, withOpen } from "../url-state/transitions.ts";
import { directionsPreference } from "./directions-preference.ts";
import { pageConfig } from "./page-config.ts";
import { PageLink } from "./page-link.tsx";
import type { VersionScope } from "./version-scope.ts";

export interface SeriesTabProps {
  readonly scope: VersionScope;
  readonly version: ArtifactVersion;
  readonly layout: "drawer" | "page";
}

type SharedProps = Pick<
  SeriesViewProps,
  "chart" | "onChart" | "remembered" | "onDirection" | "open" | "prefix" | "compareLink"
>;

/** What the History tab and the Run tab have in common: their chart in the URL, and what their links do. */
export function useSeriesView(props: SeriesTabProps): {
  readonly shared: SharedProps;
  /** What of the chart's parameters was ignored. */
  readonly notice: ReactNode;
} {
  const { scope } = props;
  const { state, navigate } = scope;
  const { chart, ignored } = useMemo(() => readChart(state.chart), [state.chart]);
  const [remembered, setRemembered] = usePreference(directionsPreference);
  const onChart = (next: ChartState) => navigate(withChart(state, writeChart(next)));

  function onDirection(path: string, direction: Direction): void {
    setRemembered(rememberDirection(remembered, path, direction));
    onChart({ ...chart, directions: new Map([...chart.directions, [path, direction]]) });
  }

  return {
    shared: {
      chart,
      onChart,
      remembered,
      onDirection,
      open: useOpening(props),
      prefix: pageConfig.prefix,
      compareLink,
    },
    notice: (
      <IgnoredParamsNotice
        ignored={ignored}
        onDismiss={() => navigate(withChart(state, writeChart(chart)), { replace: true })}
      />
    ),
  };
}

/** Opens other versions with the same tab and chart, without requesting what is already there. */
function useOpening({ scope, version, layout }: SeriesTabProps): SharedProps["open"] {
  const { state, navigate, openVersion } = scope;
  const { client } = openVersion;
  const onOpen = useCallback(
    (next: ArtifactVersion) => {
      const target = withOpen(state, openKeyOf(next));
      const { queryKey } = openVersionQuery(pageConfig.base, target);
      const row: Row = { kind: "version", version: next };
      client.setQueryData(queryKey, row);
      navigate(target);
    },
    [state, navigate, client],
  );
  return useMemo(() => {
    const path = layout === "page" ? paths.version : paths.versions;
    return {
      openKey: openKeyOf(version),
      hrefOf: (next) => hrefOf(pageConfig.base, path(withOpen(state, openKeyOf(next)))),
      onOpen,
    };
  }, [layout, version, state, onOpen]);
}

function compareLink(versions: readonly string[], label: string): ReactNode {
  return (
    <PageLink
      to={paths.compare(formatCompare({ ...INITIAL_COMPARE, versions }))}
      className="tint inline-flex h-7 shrink-0 items-center gap-2 rounded-6 bg-accent px-2 text-on-accent hover:bg-accent-hover max-sm:h-11 max-sm:border max-sm:border-line-2 max-sm:bg-surface max-sm:px-4 max-sm:text-1"
    >
      <ArrowUpDown aria-hidden size={16} strokeWidth={1.5} />
      {label}
    </PageLink>
  );
}
