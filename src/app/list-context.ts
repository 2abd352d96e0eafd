import type { UseQueryResult } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { Page, Row } from "../api/schema.ts";
import type { DraftStore } from "../filters/filter-drafts.ts";
import type { VersionTableModel } from "../table/use-version-table.ts";
import type { IgnoredParam } from "../url-state/ignored-param.ts";
import type { Columns } from "./use-columns.ts";
import type { TablePage } from "./version-scope.ts";

/** The state of the list page, and how to change it. */
export interface List extends TablePage {
  readonly ignored: readonly IgnoredParam[];
  /** The query string of the request, and its result. */
  readonly request: string;
  readonly result: UseQueryResult<Page>;
  /** In display order; `undefined` before the first result. */
  readonly rows: readonly Row[] | undefined;
  readonly total: number | undefined;
  /** Ends a request that takes too long. */
  readonly onCancel: () => void;
  /** Whether the request for these rows was canceled, so that there are none. */
  readonly isCanceled: boolean;
  readonly columns: Columns;
  readonly model: VersionTableModel;
  /** What is typed in the filters' fields. */
  readonly drafts: DraftStore;
  /** The name of the view, based on its filters; `""` without filters. */
  readonly title: string;
}

const ListContext = createContext<List | undefined>(undefined);

export const ListProvider = ListContext.Provider;

/** Returns the list. @throws {Error} outside the list page. */
export function useList(): List {
  const list = useContext(ListContext);
  if (list === undefined) throw new Error("useList must be used on the list page");
  return list;
}
