/** Thrown for text that is not JSON. `position` is the index of the first character that is wrong. */
export class JsonSyntaxError extends SyntaxError {
  override name = "JsonSyntaxError";
  readonly position: number;

  constructor(text: string, position: number) {
    super(describe(text, position));
    this.position = position;
  }
}

/** How much of an unexpected word the message quotes, in UTF-16 units. */
const MAX_QUOTED = 20;

function describe(text: string, position: number): string {
  if (position >= text.length) return "Unexpected end of JSON";
  const word = /^[\w.+-]+/.exec(text.slice(position, position + MAX_QUOTED))?.[0];
  const unexpected = word ?? String.fromCodePoint(text.codePointAt(position) ?? 0);
  return `Unexpected ${JSON.stringify(unexpected)} at character ${position + 1}`;
}
