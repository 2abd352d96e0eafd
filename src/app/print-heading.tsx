import { useMemo } from "react";
import { countOf } from "../lib/count.ts";
import { usePreference } from "../lib/preference.ts";
import { showTime } from "../lib/time.ts";
import { rowRangeOf } from "../table/pagination.tsx";
import { columnSpecOf } from "../url-state/columns.ts";
import { describeFilter } from "../url-state/describe-filters.ts";
import { FILTER_LIST, textsOf } from "../url-state/filters.ts";
import type { ActivePage } from "./actions/registry.ts";
import type { List } from "./list-context.ts";
import { zonePreference } from "./preferences.ts";
import { useRepoNames } from "./seen-values.ts";

/** What a printed page is: its title, the filters and rows of a list, its URL, and when it was printed. */
export function PrintHeading({ page }: { readonly page: ActivePage }) {
  const [zone] = usePreference(zonePreference);
  const printedAt = useMemo(() => new Date().toISOString(), []);
  const time = showTime(printedAt, zone, Date.now())?.minutes ?? printedAt;
  const isList = page.name === "versions" && page.scope.state.open === undefined;
  return (
    <section aria-label="Printed page" translate="no">
      <p className="font-strong text-title">{document.title}</p>
      {isList && <ListSummary list={page.scope} />}
      <p className="wrap-anywhere">{location.href}</p>
      <p>
        Printed {time}
        {zone === "utc" && " UTC"}
      </p>
    </section>
  );
}

function ListSummary({ list }: { readonly list: List }) {
  const { state, total, result } = list;
  const repoNameOf = useRepoNames();
  const texts = textsOf(state.filters);
  const filters = FILTER_LIST.flatMap(({ name }) => {
    const values = texts[name];
    if (values === undefined) return [];
    const { key, value } = describeFilter(name, values, repoNameOf);
    return [`${key}: ${values.length > 1 ? values.join(", ") : value}`];
  });
  const { sort } = state;
  const order =
    sort && `${columnSpecOf(sort.id).label}, ${sort.descending ? "descending" : "ascending"}`;
  return (
    <>
      {total !== undefined && (
        <p>
          {rowRangeOf(state.offset, result.data?.rows.length ?? 0)} of {countOf(total, "version")}
          {order !== undefined && `, this page sorted by ${order}`}
        </p>
      )}
      {filters.length > 0 && <p>{filters.join(" · ")}</p>}
    </>
  );
}
