import { NoVersions, PastEnd } from "../list-states/empty-states.tsx";
import { rowRangeOf } from "../table/pagination.tsx";
import { lastOffset } from "../url-state/paging.ts";
import { withOffset } from "../url-state/transitions.ts";
import { isNarrowed } from "../url-state/url-state.ts";
import { useList } from "./list-context.ts";
import { NoMatchView } from "./no-match-view.tsx";

/** A page without rows: it is past the last page, there are no versions at all, or none match. */
export function EmptyView({ total }: { readonly total: number }) {
  const { state, navigate, result } = useList();
  if (total > 0) {
    const last = lastOffset(total, state.limit);
    return (
      <PastEnd
        offset={state.offset}
        total={total}
        lastRange={rowRangeOf(last, total - last)}
        onLast={() => navigate(withOffset(state, last))}
        onFirst={() => navigate(withOffset(state, 0))}
      />
    );
  }
  if (!isNarrowed(state)) return <NoVersions onRefresh={() => void result.refetch()} />;
  return <NoMatchView />;
}
