/** Hands a text to the browser as a file to save, encoded as UTF-8. */
export function download(fileName: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A text made fit for file names on any system: letters, digits, dot, dash and underscore stay. */
export function toFileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}._-]+/gu, "_").slice(0, 120);
}
