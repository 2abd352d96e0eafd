import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from "lucide-react";
import type { Action } from "../../ui/action.ts";
import { lastOffset, nextOffset, previousOffset } from "../../url-state/paging.ts";
import { withOffset } from "../../url-state/transitions.ts";
import { type List, useList } from "../list-context.ts";
import { type ActionDefinition, bind } from "./action-definition.ts";

/** Navigation among the pages of the result. */
export const pagingActions = {
  next: {
    id: "next-page",
    label: "Next page",
    icon: ChevronRight,
    keys: ["]"],
    group: "List",
    prepare: (list) => goToOffset(list, nextOffset(list.state, list.total)),
  },
  previous: {
    id: "previous-page",
    label: "Previous page",
    icon: ChevronLeft,
    keys: ["["],
    group: "List",
    prepare: (list) => goToOffset(list, previousOffset(list.state)),
  },
  first: {
    id: "first-page",
    label: "First page",
    icon: ChevronFirst,
    prepare: (list) => goToOffset(list, previousOffset(list.state) === undefined ? undefined : 0),
  },
  last: {
    id: "last-page",
    label: "Last page",
    icon: ChevronLast,
    prepare: (list) => {
      const { state, total } = list;
      if (total === undefined || nextOffset(state, total) === undefined) return undefined;
      return goToOffset(list, lastOffset(total, state.limit));
    },
  },
} satisfies Readonly<Record<string, ActionDefinition<List>>>;

function goToOffset({ state, navigate }: List, offset: number | undefined) {
  return offset === undefined ? undefined : () => navigate(withOffset(state, offset));
}

/** The buttons of the pagination bar, in order. */
export function usePagingActions(): readonly Action[] {
  const list = useList();
  const { first, previous, next, last } = pagingActions;
  return [first, previous, next, last].map((action) => bind(action, list));
}
