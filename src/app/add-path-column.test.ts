import { afterEach, expect, it, vi } from "vitest";
import { dismissToast, shownToasts } from "../ui/toast.tsx";
import { MAX_PATH_COLUMNS } from "../url-state/column-choices.ts";
import { addPathColumn } from "./add-path-column.ts";

const NAME = { id: "name" } as const;
const LOSS = { id: "metadata.loss" } as const;
const MANY = Array.from(
  { length: MAX_PATH_COLUMNS },
  (_, at) => ({ id: `metadata.k${at}` }) as const,
);

afterEach(() => {
  for (const { toast } of shownToasts.get()) dismissToast(toast);
});

it.each([
  [[NAME], "loss", [NAME, LOSS], "Column added: loss"],
  [[NAME, LOSS], "loss", undefined, "Already a column: loss"],
  [MANY, "loss", undefined, "At most 30 metadata paths can be columns"],
  [[NAME], "", undefined, "No column can be added for "],
])("says whether a path was added, or why not (%#)", (columns, path, next, text) => {
  const onColumns = vi.fn();
  addPathColumn(columns, path, onColumns);
  expect(onColumns.mock.calls).toEqual(next === undefined ? [] : [[next]]);
  expect(shownToasts.get().map(({ toast }) => toast.text)).toEqual([text]);
});
