import type { MouseEvent } from "react";
import { isPlainClick } from "../ui/plain-click.ts";
import { openerAround, openersIn, rowAround } from "./row-dom.ts";

/** What handles its own clicks, and what is over the rows. */
const OWN = "a, button, input, label, select, textarea, summary, [popover]";

/**
 * Opens the version of a row whose link or empty part was clicked. Other links and buttons in the row
 * handle their own clicks, and a click that ends the selection of text opens nothing.
 */
export function openByClick(event: MouseEvent, onOpen: (openKey: string) => void): void {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented || !isPlainClick(event)) return;
  const openKey = openerAround(target)?.dataset.opener;
  if (openKey !== undefined) {
    event.preventDefault();
    onOpen(openKey);
    return;
  }
  if (target.closest(OWN) !== null || getSelection()?.type === "Range") return;
  const row = rowAround(target);
  if (row !== undefined) openersIn(row)[0]?.click();
}
