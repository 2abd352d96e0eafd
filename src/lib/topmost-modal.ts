/**
 * The modal dialog that is on top, which has the focus in it; `null` while none is open. What lies
 * outside it can neither be pressed nor heard.
 */
export function topmostModal(): HTMLElement | null {
  const holder = document.activeElement?.closest<HTMLElement>("dialog:modal");
  return holder ?? [...document.querySelectorAll<HTMLElement>("dialog:modal")].at(-1) ?? null;
}
