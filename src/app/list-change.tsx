import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { artifactVersionsQuery } from "../api/artifact-versions.ts";
import {
  dropExcessPages,
  dropOutdatedPages,
  type PlacedPage,
  placedPage,
} from "../api/cached-pages.ts";
import { changeBetween, type PageChange, seamBetween } from "../api/page-change.ts";
import type { Page } from "../api/schema.ts";
import { ChangeNotice } from "../list-states/change-notice.tsx";
import { withLimit, withOffset } from "../url-state/transitions.ts";
import { requestOf } from "../url-state/url-state.ts";
import { bind } from "./actions/action-definition.ts";
import { pagingActions } from "./actions/paging.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";

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
  useEffect(() => dropExcessPages(client), [client]);
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
  const moved = useMoved(change === undefined && isCurrent ? { left, reached } : {});
  return { change: change ?? moved, dismiss: () => setTurn({ reached }) };
}

/** Whether the row between both pages has moved, which takes a request. */
function useMoved({ left, reached }: Turn): PageChange | undefined {
  const { state } = useList();
  const client = useQueryClient();
  const [moved, setMoved] = useState<Shown>();
  const seam = left && reached && left.of === reached.of ? seamBetween(left, reached) : undefined;
  const { offset, key } = seam ?? {};

  const check = useEffectEvent(async (offset: number, key: string, isCurrent: () => boolean) => {
    const request = requestOf(withLimit(withOffset(state, offset), 1));
    const query = artifactVersionsQuery(pageConfig.base, request);
    const page = await client.query({ ...query, staleTime: 0, retry: false });
    if (isCurrent() && placedPage(request, page).keys[0] !== key) setMoved(reached);
  });
  useEffect(() => {
    if (offset === undefined || key === undefined) return;
    let isCurrent = true;
    // Without a response, nothing is known to have moved.
    check(offset, key, () => isCurrent).catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [offset, key]);

  return seam !== undefined && moved === reached
    ? { kind: "moved", unseenOn: seam.unseenOn }
    : undefined;
}

function changeOf({ left, reached }: Turn): PageChange | undefined {
  if (left === undefined || reached === undefined || left.of !== reached.of) return undefined;
  return changeBetween(left, reached);
}
