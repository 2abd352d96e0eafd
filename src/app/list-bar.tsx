import { FilterChips } from "../filters/filter-chips.tsx";
import { countOf, formatCount } from "../lib/count.ts";
import { usePreference } from "../lib/preference.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { withFilterTexts } from "../url-state/transitions.ts";
import { FiltersButton } from "./filters-button.tsx";
import { useList } from "./list-context.ts";
import { ListTools } from "./list-tools.tsx";
import { latestPreference } from "./preferences.ts";
import { useFilterFields } from "./use-filter-fields.ts";

/** The bar above the table: the count, the active filters, and the list's actions. */
export function ListBar() {
  const { total, result, sidebar } = useList();
  const fields = useFilterFields();
  return (
    <div className="@container flex min-h-11 print:hidden shrink-0 items-start gap-3 border-line-2 border-b px-4 py-2">
      <div className="flex min-h-7 min-w-0 flex-1 flex-wrap items-center gap-2">
        <FiltersButton sidebar={sidebar} activeCount={Object.keys(fields.texts).length} />
        {result.isLoading && <span className="appear-late h-3 w-24 rounded-4 bg-press" />}
        {total !== undefined && (
          <span className="mr-1 whitespace-nowrap font-strong tabular-nums max-sm:hidden">
            {countOf(total, "version")}
          </span>
        )}
        {total !== undefined && <VersionsChoice />}
        <ErrorBoundary isInline part="The active filters" resetKey={fields.texts}>
          <FilterChips {...fields} />
        </ErrorBoundary>
      </div>
      {total !== undefined && (
        <span className="flex h-11 items-center font-strong tabular-nums sm:hidden">
          {formatCount(total)}
        </span>
      )}
      <ErrorBoundary isInline part="The toolbar">
        <ListTools />
      </ErrorBoundary>
    </div>
  );
}

const CHOICES = [
  { value: "all", label: "All", rest: "versions" },
  { value: "latest", label: "Latest", rest: "of each artifact" },
] as const;

/** All versions or only the newest of each artifact, where the control plane can list these. */
function VersionsChoice() {
  const { state, navigate } = useList();
  const [isSupported] = usePreference(latestPreference);
  const { version } = state.filters;
  if (isSupported === "no") return null;
  return (
    <Segmented
      label="Versions"
      value={version === undefined ? "all" : version === "latest" ? "latest" : undefined}
      options={CHOICES}
      onChange={(choice) =>
        navigate(withFilterTexts(state, "version", choice === "all" ? [] : ["latest"]))
      }
    />
  );
}
