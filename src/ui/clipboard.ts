import { topmostLayer } from "./layer-stack.ts";

/**
 * Copies text to the clipboard, unchanged. The Clipboard API exists only in secure contexts; on plain
 * HTTP, the old copy command still works during a click, so it is the fallback. Returns whether it
 * worked: a clipboard can't hold every text, and doesn't say so.
 */
export async function copyText(text: string): Promise<boolean> {
  if (!isCopyable(text)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Clipboards end a text at a null character, and replace half of a surrogate pair. */
export function isCopyable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  // Some browsers copy only if something is selected. The text itself would lose its carriage returns.
  const area = document.createElement("textarea");
  area.value = "-";
  area.readOnly = true;
  area.className = "fixed top-0 opacity-0";
  let isCopied = false;
  area.addEventListener("copy", (event) => {
    isCopied = putInClipboard(event, text);
  });
  // While a modal dialog is open, only its content can be selected.
  const host = topmostLayer() ?? document.body;
  host.append(area);
  area.select();
  try {
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Makes a copy event copy this text. Returns whether the browser allows that. */
export function putInClipboard(event: ClipboardEvent, text: string): boolean {
  if (event.clipboardData === null) return false;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
  return true;
}
