import { useState } from "react";
import { createStore, type Store } from "../lib/store.ts";
import { rowAround } from "./row-dom.ts";

/** The rows that have tools: the one under the pointer, and the last one that had the focus. */
interface ActiveRows {
  readonly hovered?: HTMLTableRowElement | undefined;
  readonly focused?: HTMLTableRowElement | undefined;
}

/** The rows that have tools, and functions that the events of the table's body call. */
export interface ToolRows {
  /** Not React state of the body, because hovering must not render rows. */
  readonly rows: Store<ActiveRows>;
  /** @param target what is under the pointer; `null` outside the rows */
  readonly onHover: (target: Element | null) => void;
  /** @param target the element with the focus, or a row */
  readonly onFocus: (target: Element) => void;
}

/** The same object in each render. */
export function useToolRows(): ToolRows {
  const [toolRows] = useState(() => {
    const rows = createStore<ActiveRows>({});
    const update = (key: keyof ActiveRows, target: Element | null) => {
      const row = rowAround(target);
      if (rows.get()[key] !== row) rows.set({ ...rows.get(), [key]: row });
    };
    return {
      rows,
      onHover: (target: Element | null) => update("hovered", target),
      onFocus: (target: Element) => update("focused", target),
    };
  });
  return toolRows;
}
