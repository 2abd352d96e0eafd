import { useEffect, useRef } from "react";
import { focusOpener } from "../table/roving.ts";

/** When the drawer closes with the focus in it, the focus returns to the row that opened it. */
export function useReturnedFocus(open: string | undefined): void {
  const last = useRef(open);

  useEffect(() => {
    const before = last.current;
    last.current = open;
    if (open !== undefined || before === undefined) return;
    if (document.activeElement === document.body) focusOpener(before);
  }, [open]);
}
