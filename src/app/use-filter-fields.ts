import { useMemo } from "react";
import { ApiError, type FieldProblem } from "../api/api-error.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { type FilterName, textsOf } from "../url-state/filters.ts";
import { withFilterTexts } from "../url-state/transitions.ts";
import { clearFilters } from "./clear-filters.ts";
import { fieldEditingPart } from "./lazy-parts.ts";
import { useList } from "./list-context.ts";
import { useSeenValues } from "./seen-values.ts";

const NO_PROBLEMS: readonly FieldProblem[] = [];

/** The props that the sidebar's fields and the filter chips share; the same unless they change. */
export function useFilterFields() {
  const list = useList();
  const { state, navigate, result } = list;
  const { filters } = state;
  return {
    texts: useMemo(() => textsOf(filters), [filters]),
    problems: result.error instanceof ApiError ? result.error.fields : NO_PROBLEMS,
    seen: useSeenValues(),
    onCommit: useStableCallback((name: FilterName, texts: readonly string[]) =>
      navigate(withFilterTexts(state, name, texts)),
    ),
    drafts: list.drafts,
    editing: fieldEditingPart,
    onClear: useStableCallback(() => clearFilters(list)),
  };
}
