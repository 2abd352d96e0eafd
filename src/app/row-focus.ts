import { copyText } from "../lib/clipboard.ts";
import { showToast } from "../ui/toast.tsx";

/** The openers of the rows that are drawn, in their order; each holds its FQN. */
function openers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("tbody [data-opener]")];
}

function indexOfFocus(all: readonly HTMLElement[]): number {
  const row = document.activeElement?.closest("tr");
  return row ? all.findIndex((opener) => row.contains(opener)) : -1;
}

/** The FQN of the row that holds the focus. */
export function focusedFqn(): string | undefined {
  const all = openers();
  return all[indexOfFocus(all)]?.dataset.opener;
}

/** Moves the focus some rows on, into the table if it was elsewhere. False where there is no row. */
export function moveToRow(distance: 1 | -1): boolean {
  const all = openers();
  const from = indexOfFocus(all);
  const current = all.findIndex((opener) => opener.closest("[aria-current]") !== null);
  const to = from >= 0 ? from + distance : Math.max(0, current);
  const target = all[Math.min(Math.max(to, 0), all.length - 1)];
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
  return target !== undefined;
}

/** Puts the focus on the opener of a version, or on the table's first one. */
export function focusOpener(fqn: string): void {
  const all = openers();
  const target = all.find(({ dataset }) => dataset.opener === fqn) ?? all[0];
  target?.focus({ preventScroll: target.dataset.opener !== fqn });
}

/** Copies an FQN at the keyboard's command, and says so; false where there is none. */
export function copyFqn(fqn: string | undefined): boolean {
  if (fqn === undefined) return false;
  void copyText(fqn).then((copied) =>
    showToast(copied ? { text: "FQN copied" } : { text: "Not copied", failedCopy: fqn }),
  );
  return true;
}
