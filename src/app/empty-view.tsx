import { NoVersions, PastEnd } from "../list-states/empty-states.tsx";
import { rowsOf } from "../table/pagination.tsx";
import { lastOffset } from "../url-state/paging.ts";
import { withOffset } from "../url-state/transitions.ts";
import { isNarrowed, type UrlState } from "../url-state/url-state.ts";
import { NoMatchView } from "./no-match-view.tsx";

interface EmptyViewProps {
  readonly state: UrlState;
  readonly navigate: (next: UrlState) => void;
  /** How many versions there are, all before the page that was asked for. */
  readonly total: number;
  readonly onRefresh: () => void;
}

/** A page without rows: after the last one, of a list without versions, or without a match. */
export function EmptyView({ state, navigate, total, onRefresh }: EmptyViewProps) {
  if (total > 0) {
    const last = lastOffset(total, state.limit);
    return (
      <PastEnd
        offset={state.offset}
        total={total}
        lastRange={rowsOf(last, total - last)}
        onLast={() => navigate(withOffset(state, last))}
        onFirst={() => navigate(withOffset(state, 0))}
      />
    );
  }
  if (!isNarrowed(state)) return <NoVersions onRefresh={onRefresh} />;
  return <NoMatchView state={state} navigate={navigate} />;
}
