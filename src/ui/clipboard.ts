import { topmostModal } from "./modal-stack.ts";

/**
 * Copies text to the clipboard. The Clipboard API exists only in secure contexts; on plain HTTP,
 * the old copy command still works during a click, so it is the fallback. Returns whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.className = "fixed top-0 opacity-0";
  // While a modal dialog is open, only its content can be selected.
  const host = topmostModal() ?? document.body;
  host.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
