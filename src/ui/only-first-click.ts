import type { MouseEvent } from "react";

/**
 * For `onClickCapture` of a list from which a click may remove an item: the next item is then under the
 * pointer, and the second click of a double click must not act on it.
 */
export function onlyFirstClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}
