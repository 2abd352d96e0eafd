/** A character that is visible, or a space. Others are escaped, since people can't see them. */
const VISIBLE = String.raw`[\p{L}\p{M}\p{N}\p{P}\p{S} ]`;
const PLAIN = new RegExp(String.raw`^[\p{L}_/]${VISIBLE}*$`, "u");
const NOT_PLAIN = /: | #|[: ]$/;
/** Texts that some version of YAML, or some reader, takes for another type. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|none|nan|inf|infinity)$/i;
const LITERAL_LINE = new RegExp(String.raw`^(?:${VISIBLE}*[\p{L}\p{M}\p{N}\p{P}\p{S}])?$`, "u");
const ESCAPED = /["\\]|\p{C}|(?! )\p{Z}/gu;
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * A text on one line: plain if every YAML reader takes it for a text, otherwise in double quotes.
 * Invisible characters are escaped, and so are surrogates without their other half.
 */
export function yamlText(text: string): string {
  const isPlain = PLAIN.test(text) && !NOT_PLAIN.test(text) && !RESERVED.test(text);
  return isPlain ? text : quotedYaml(text);
}

/** A text in double quotes. */
export function quotedYaml(text: string): string {
  return `"${text.replace(ESCAPED, (found) => SHORT_ESCAPES.get(found) ?? escapeOf(found))}"`;
}

/** Replaces invisible characters, line breaks included, as a comment can't contain them. */
export function yamlComment(text: string): string {
  return text.replace(/\p{C}|(?! )\p{Z}/gu, escapeOf);
}

function escapeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
}

/**
 * A text of several lines as a literal block: its header, then its lines without indent. `undefined`
 * if the text has one line, or anything that a reader might take for indent or drop.
 */
export function literalBlock(text: string): readonly string[] | undefined {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const lines = body.split("\n");
  if (lines.length === 1 || body.startsWith(" ") || !lines.every((line) => LITERAL_LINE.test(line)))
    return undefined;
  if (lines[0] === "" || lines.at(-1) === "") return undefined;
  return [body === text ? "|-" : "|", ...lines];
}

const FLOAT = /^(-?\d+)(?:\.(\d+))?(?:([eE])([+-]?)(\d+))?$/;
const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ["NaN", ".nan"],
  ["Infinity", ".inf"],
  ["-Infinity", "-.inf"],
]);

/**
 * A number with its digits as sent. YAML 1.1 reads `1e-8` as a text: a float needs a dot, and its
 * exponent a plus or a minus.
 */
export function yamlNumber(source: string): string {
  const [, whole, fraction = "0", e, plus, power] = FLOAT.exec(source) ?? [];
  if (whole === undefined) return CONSTANTS.get(source) ?? source;
  if (whole === source) return source;
  return `${whole}.${fraction}${e === undefined ? "" : `${e}${plus || "+"}${power}`}`;
}
