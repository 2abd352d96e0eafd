import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { countOf, formatCount } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { NoticeBar } from "../ui/notice-bar.tsx";

/** How far the versions of a history or a run have arrived. */
export interface SeriesState {
  /** The number of rows that have arrived; `undefined` before the first page. */
  readonly read: number | undefined;
  readonly total: number;
  readonly unreadable: number;
  readonly isComplete: boolean;
  /** Whether there are more, which are only read on request. */
  readonly isLimited: boolean;
  readonly isFetching: boolean;
  /** What failed, in a few words. */
  readonly failure: string | undefined;
  readonly onCancel: () => void;
  /** Reads on, or again after a failure. */
  readonly onContinue: () => void;
  readonly onMore: () => void;
}

interface SeriesProgressProps {
  readonly state: SeriesState;
  /** The number of versions that are shown. */
  readonly count: number;
}

/** "26 versions", or "1,200 of 4,300 versions" with what can be done about it. */
export function SeriesProgress({ state, count }: SeriesProgressProps) {
  const { read, total, isComplete, isLimited, isFetching, failure } = state;
  if (read === undefined) {
    return (
      <span className="flex items-center gap-2">
        <span className="text-2">{isFetching ? "Loading versions…" : "No versions loaded"}</span>
        {isFetching ? (
          <Button kind="plain" onClick={state.onCancel}>
            Cancel
          </Button>
        ) : (
          failure === undefined && <Button onClick={state.onContinue}>Load versions</Button>
        )}
      </span>
    );
  }
  if (isComplete)
    return <span className="font-strong tabular-nums">{countOf(count, "version")}</span>;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="font-strong tabular-nums">
        {formatCount(read)} of {countOf(Math.max(total, read), "version")}
      </span>
      {isFetching ? (
        <Button kind="plain" onClick={state.onCancel}>
          Cancel
        </Button>
      ) : isLimited ? (
        <Button onClick={state.onMore}>Load more</Button>
      ) : (
        failure === undefined && <Button onClick={state.onContinue}>Load the rest</Button>
      )}
    </span>
  );
}

/** What is wrong with the versions that have arrived. */
export function SeriesNotices({ state }: Pick<SeriesProgressProps, "state">) {
  const { failure, unreadable, isLimited, read = 0 } = state;
  return (
    <>
      {failure !== undefined && (
        <NoticeBar
          role="alert"
          icon={TriangleAlert}
          action={
            <Button kind="plain" onClick={state.onContinue}>
              Retry
            </Button>
          }
        >
          <p>
            {failure}
            {read > 0 && `. The first ${countOf(read, "version")} are shown`}
          </p>
        </NoticeBar>
      )}
      {isLimited && (
        <Note>
          Only {formatCount(read)} versions were loaded, so that the page stays fast. There are
          more.
        </Note>
      )}
      {unreadable > 0 && (
        <Note>
          {countOf(unreadable, "row")} couldn’t be parsed and{" "}
          {unreadable === 1 ? "isn’t" : "aren’t"} shown.
        </Note>
      )}
    </>
  );
}

/** A line above the chart about what it leaves out. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <p className="break-words border-line-1 border-b px-4 py-1.5 text-2 text-label">{children}</p>
  );
}
