import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { dropOutdatedPages, type PlacedPage, placedPage } from "../api/cached-pages.ts";
import { changeBetween, type PageChange } from "../api/page-change.ts";
import type { Page } from "../api/schema.ts";
import { ChangeNotice } from "../list-states/change-notice.tsx";
import { bind } from "./actions/action-definition.ts";
import { pagingActions } from "./actions/paging.ts";
import { useList } from "./list-context.ts";

/** A page that was shown, and the response it is from. */
interface Shown extends PlacedPage {
  readonly response: Page;
}

/** The page that is shown, and the one before it. */
interface Turn {
  readonly left?: Shown | undefined;
  readonly reached?: Shown | undefined;
}

/**
 * Keeps the cached pages consistent, and says which versions slid past the reader from one page to the
 * next.
 */
export function ListChange() {
  const list = useList();
  const client = useQueryClient();
  useEffect(() => dropOutdatedPages(client), [client]);
  const { change, dismiss } = useUnseenChange();
  if (change === undefined) return null;
  const { first, previous, next } = pagingActions;
  const action = change.kind === "above" ? first : { previous, next }[change.unseenOn];
  return <ChangeNotice change={change} action={bind(action, list)} onDismiss={dismiss} />;
}

/** What changed unseen between the page that is shown and the one before it. */
function useUnseenChange() {
  const { request, result } = useList();
  const { data, isPlaceholderData } = result;
  const [{ left, reached }, setTurn] = useState<Turn>({});
  if (data !== undefined && !isPlaceholderData && data !== reached?.response) {
    setTurn({ left: reached, reached: { ...placedPage(request, data), response: data } });
  }
  // It is over once someone leaves for another page, even while that one loads.
  const isCurrent = data === reached?.response && !isPlaceholderData;
  const change = isCurrent ? changeOf({ left, reached }) : undefined;
  return { change, dismiss: () => setTurn({ reached }) };
}

function changeOf({ left, reached }: Turn): PageChange | undefined {
  if (left === undefined || reached === undefined || left.of !== reached.of) return undefined;
  return changeBetween(left, reached);
}
