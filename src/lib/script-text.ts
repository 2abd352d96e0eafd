/**
 * Returns text for an element `<script type="application/json">`. HTML ends such an element at `</script`,
 * and changes line breaks and null characters; {@link readScriptText} returns the text exactly.
 */
export function scriptText(text: string): string {
  return text.replace(/[&<\r\0]/g, (character) => ESCAPES[character] ?? character);
}

/** Returns the text that {@link scriptText} was given, from the content of the element. */
export function readScriptText(content: string): string {
  return content.replace(/&(?:amp|lt|cr|nul);/g, (name) => CHARACTERS[name] ?? name);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  "\r": "&cr;",
  "\0": "&nul;",
};

const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPES).map(([character, name]) => [name, character]),
);
