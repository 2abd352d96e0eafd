import { Plus } from "lucide-react";
import type { PathSummary } from "../artifact/metadata-paths.ts";
import { countOf, formatCount } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { onlyFirstClick } from "../ui/only-first-click.ts";
import { type ColumnChoice, MAX_PATH_COLUMNS } from "../url-state/column-choices.ts";
import {
  type ColumnId,
  isPathColumnId,
  type PathColumnId,
  pathOfColumn,
} from "../url-state/columns.ts";
import { pathColumnId } from "../url-state/path-columns.ts";
import { type ColumnActions, HiddenItem } from "./column-item.tsx";
import { columnMatcher } from "./column-matcher.ts";

/** The metadata paths of rows, those that most rows have first. */
export interface PathCounts {
  readonly summaries: readonly PathSummary[];
  /** How many rows were read. */
  readonly rowCount: number;
  /** Whether these are all rows of the page. */
  readonly isWhole: boolean;
}

/** Metadata paths that can be added as columns. */
interface Proposals {
  readonly found: readonly (PathSummary & { readonly id: PathColumnId })[];
  /** The path that is typed, if no row has it. */
  readonly typed: PathColumnId | undefined;
}

/** The paths for a search that aren't columns yet. */
export function proposalsFor(
  search: string,
  columns: readonly ColumnChoice[],
  { summaries }: PathCounts,
): Proposals {
  const shown = new Set<string>(columns.map(({ id }) => id));
  const isMatch = columnMatcher(search);
  const found = summaries.flatMap((summary) => {
    const id = pathColumnId(summary.path);
    return id === undefined || shown.has(id) || !isMatch(id) ? [] : [{ ...summary, id }];
  });
  const text = search.trim();
  const typed = text === "" ? undefined : isPathColumnId(text) ? text : pathColumnId(text);
  const isNew = typed !== undefined && !shown.has(typed) && !found.some(({ id }) => id === typed);
  return { found, typed: isNew ? typed : undefined };
}

/** Whether all values at a column's path are known not to be numbers. */
export function isTextPath(id: ColumnId, { summaries }: PathCounts): boolean {
  if (!isPathColumnId(id)) return false;
  const shown = pathOfColumn(id);
  return summaries.find(({ path }) => path === shown)?.numbers === 0;
}

/** More would be slow to render; the search finds them. */
const MAX_SHOWN = 50;

interface PathProposalsProps extends Proposals, Pick<ColumnActions, "onShow"> {
  readonly columns: readonly ColumnChoice[];
  readonly rowCount: number;
  readonly isWhole: boolean;
}

/** The metadata paths of the page, each with how many rows have it, and the path that is typed. */
export function PathProposals(props: PathProposalsProps) {
  const { found, typed, columns, rowCount, isWhole, onShow } = props;
  const isFull = columns.filter(({ id }) => isPathColumnId(id)).length >= MAX_PATH_COLUMNS;
  const more = found.length - MAX_SHOWN;
  return (
    <>
      {found.length > 0 && (
        <>
          <h2 className="px-4 pt-2 text-3 text-tiny">
            {isWhole
              ? "Frequent on this page"
              : `Frequent in the first ${countOf(rowCount, "row")}`}
          </h2>
          <ul aria-label="Metadata paths" onClickCapture={onlyFirstClick} className="px-1">
            {found.slice(0, MAX_SHOWN).map(({ id, count }) => (
              <HiddenItem
                key={id}
                id={id}
                hint={`${formatCount(count)} of ${formatCount(rowCount)}`}
                isDisabled={isFull}
                onShow={onShow}
              />
            ))}
          </ul>
        </>
      )}
      {more > 0 && (
        <p className="px-4 py-1 text-3 text-label">
          {countOf(more, "more path")}: search to find one
        </p>
      )}
      {isFull && (
        <p className="px-4 py-1 text-3 text-label">
          At most {MAX_PATH_COLUMNS} metadata paths can be columns
        </p>
      )}
      {typed !== undefined && !isFull && (
        <Button
          kind="plain"
          icon={Plus}
          onClick={() => onShow(typed, true)}
          className="mx-1 my-1 max-w-full"
        >
          <span className="truncate">
            Add <code className="font-mono text-code">{typed}</code>
          </span>
        </Button>
      )}
    </>
  );
}
