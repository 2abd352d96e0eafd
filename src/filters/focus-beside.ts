/**
 * Moves the focus out of a chip that is about to go: to the chip beside it, or from the last one to
 * the button after them all. Removing what holds the focus would drop it to the page.
 */
export function focusBeside(chip: HTMLElement): void {
  const beside = [chip.nextElementSibling, chip.previousElementSibling].find((element) =>
    element?.matches("[data-chip]"),
  );
  const target =
    beside?.querySelector("button") ??
    [...document.querySelectorAll<HTMLElement>("main button")].find(
      (button) =>
        chip.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING &&
        chip.parentElement?.contains(button) === false &&
        button.checkVisibility(),
    );
  target?.focus();
}
