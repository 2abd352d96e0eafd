import { ArrowLeftRight, CopyCheck, Download, ListFilter, Search } from "lucide-react";
import { download, toFileName } from "../../lib/download.ts";
import { copyAtCommand } from "../../ui/copy-at-command.ts";
import { compareRowsPart } from "../compare-parts.ts";
import type { CompareScope } from "../compare-scope.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** The actions of the compare page. What is copied and saved needs the code that compares. */
export const compareActions = {
  search: {
    id: "search-rows",
    label: "Search rows",
    icon: Search,
    prepare: ({ url, onSearch }) => (hasRows(url) ? onSearch : undefined),
  },
  transpose: {
    id: "transpose",
    label: "Transpose",
    paletteLabel: "Transpose: versions as rows",
    icon: ArrowLeftRight,
    prepare: ({ url, go }) =>
      hasRows(url) ? () => go({ ...url, isTransposed: !url.isTransposed }) : undefined,
  },
  equalRows: {
    id: "equal-rows",
    label: "Show or leave out equal rows",
    icon: ListFilter,
    prepare: ({ url, go }) =>
      hasRows(url) ? () => go({ ...url, showsEqual: !url.showsEqual }) : undefined,
  },
  markdown: {
    id: "copy-as-markdown",
    label: "Copy as Markdown",
    paletteLabel: "Copy comparison as Markdown",
    icon: CopyCheck,
    prepare: (scope) => {
      const rows = rowsOf(scope);
      return rows && (() => copyAtCommand(rows.markdownOf(scope), "Copied as Markdown"));
    },
  },
  csv: {
    id: "download-csv",
    label: "Download CSV",
    paletteLabel: "Download comparison as CSV",
    icon: Download,
    prepare: (scope) => {
      const rows = rowsOf(scope);
      return rows && (() => saveCsv(scope, rows.csvOf(scope)));
    },
  },
} satisfies Readonly<Record<string, ActionDefinition<CompareScope>>>;

function hasRows({ versions }: CompareScope["url"]): boolean {
  return versions.length > 1;
}

/** The code that compares, once it is loaded and there is something to compare. */
function rowsOf({ url, columns }: CompareScope) {
  const rows = compareRowsPart.get();
  const isReady = hasRows(url) && columns.some(({ state }) => state.kind === "shown");
  return typeof rows === "object" && isReady ? rows : undefined;
}

function saveCsv({ columns }: CompareScope, text: string): void {
  const names = columns.map(({ label }) => label).join("-");
  download(`compare-${toFileName(names)}.csv`, text, "text/csv");
}
