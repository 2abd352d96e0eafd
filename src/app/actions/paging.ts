import {
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  type LucideIcon,
} from "lucide-react";
import type { PagingLink } from "../../table/pagination.tsx";
import { lastOffset, nextOffset, previousOffset } from "../../url-state/paging.ts";
import { hrefOf, paths } from "../../url-state/paths.ts";
import { withOffset } from "../../url-state/transitions.ts";
import { type List, useList } from "../list-context.ts";
import { pageConfig } from "../page-config.ts";
import { type ActionDefinition, bind } from "./action-definition.ts";

/** An action that goes to another page of the result. */
interface PagingAction extends ActionDefinition<List> {
  readonly icon: LucideIcon;
  /** Returns how many rows come before that page; `undefined` if there is no such page. */
  readonly offset: (list: List) => number | undefined;
}

/** Navigation among the pages of the result. */
export const pagingActions = {
  next: pagingAction({
    id: "next-page",
    label: "Next page",
    icon: ChevronRight,
    keys: ["]"],
    group: "List",
    offset: ({ state, total }) => nextOffset(state, total),
  }),
  previous: pagingAction({
    id: "previous-page",
    label: "Previous page",
    icon: ChevronLeft,
    keys: ["["],
    group: "List",
    offset: ({ state }) => previousOffset(state),
  }),
  first: pagingAction({
    id: "first-page",
    label: "First page",
    icon: ChevronFirst,
    offset: ({ state }) => (previousOffset(state) === undefined ? undefined : 0),
  }),
  last: pagingAction({
    id: "last-page",
    label: "Last page",
    icon: ChevronLast,
    offset({ state, total }) {
      if (total === undefined || nextOffset(state, total) === undefined) return undefined;
      return lastOffset(total, state.limit);
    },
  }),
};

function pagingAction(definition: Omit<PagingAction, "prepare">): PagingAction {
  return {
    ...definition,
    prepare(list) {
      const offset = definition.offset(list);
      if (offset === undefined) return undefined;
      return () => list.navigate(withOffset(list.state, offset));
    },
  };
}

/** The links of the pagination bar, in order. */
export function usePagingLinks(): readonly PagingLink[] {
  const list = useList();
  const { first, previous, next, last } = pagingActions;
  return [first, previous, next, last].map((action) => {
    const offset = action.offset(list);
    if (offset === undefined) return bind(action, list);
    const path = paths.versions(withOffset(list.state, offset));
    return { ...bind(action, list), href: hrefOf(pageConfig.base, path) };
  });
}
