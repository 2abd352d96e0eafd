import { lastOffset } from "../query/paging.ts";
import { isNarrowed, type QueryState } from "../query/query-state.ts";
import { withOffset } from "../query/transitions.ts";
import { NoVersions, PastEnd } from "../states/empty-states.tsx";
import { rowsOf } from "../table/pagination.tsx";
import { NoMatchView } from "./no-match-view.tsx";

interface EmptyViewProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  /** How many versions there are, all before the page that was asked for. */
  readonly total: number;
  readonly onRefresh: () => void;
}

/** A page without rows: after the last one, of a list without versions, or without a match. */
export function EmptyView({ query, go, total, onRefresh }: EmptyViewProps) {
  if (total > 0) {
    const last = lastOffset(total, query.limit);
    return (
      <PastEnd
        offset={query.offset}
        total={total}
        lastRange={rowsOf(last, total - last)}
        onLast={() => go(withOffset(query, last))}
        onFirst={() => go(withOffset(query, 0))}
      />
    );
  }
  if (!isNarrowed(query)) return <NoVersions onRefresh={onRefresh} />;
  return <NoMatchView query={query} go={go} />;
}
