import {
  codeToTokensBase,
  createShikiPrimitiveAsync,
  type LanguageInput,
  type ShikiPrimitive,
  type ThemeRegistrationRaw,
} from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";

export type CodeLanguage = "python" | "json" | "yaml" | "shellscript";

/** The kinds of code that have a color. */
export type TokenKind = "plain" | "string" | "number" | "keyword" | "comment";

export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}

export type TokenLine = readonly Token[];

const GRAMMARS: Readonly<Record<CodeLanguage, LanguageInput>> = {
  python: () => import("shiki/langs/python.mjs"),
  json: () => import("shiki/langs/json.mjs"),
  yaml: () => import("shiki/langs/yaml.mjs"),
  shellscript: () => import("shiki/langs/shellscript.mjs"),
};

/** The highlighter only knows colors, so each kind has one that is never shown. */
const COLORS = {
  plain: "#000000",
  string: "#000001",
  number: "#000002",
  keyword: "#000003",
  comment: "#000004",
} as const satisfies Record<TokenKind, string>;

const KINDS = new Map<string | undefined, TokenKind>([
  [COLORS.string, "string"],
  [COLORS.number, "number"],
  [COLORS.keyword, "keyword"],
  [COLORS.comment, "comment"],
]);

function rule(kind: TokenKind, scope: string[]) {
  return { scope, settings: { foreground: COLORS[kind] } };
}

/** Maps TextMate scopes to kinds; the longer scope wins. Keys are plain, though strings in grammars. */
const THEME: ThemeRegistrationRaw = {
  name: "kinds",
  type: "light",
  settings: [
    { settings: { foreground: COLORS.plain, background: "#ffffff" } },
    rule("string", ["string"]),
    rule("number", ["constant.numeric"]),
    rule("keyword", ["keyword", "storage", "constant.language"]),
    rule("comment", ["comment"]),
    rule("plain", [
      "support.type.property-name",
      "punctuation.support.type.property-name",
      "entity.name.tag",
      "keyword.operator.assignment",
      "keyword.operator.arithmetic",
      "keyword.operator.comparison",
      "string.unquoted.argument",
      "meta.fstring meta.embedded",
    ]),
  ],
};

const highlighters = new Map<CodeLanguage, Promise<ShikiPrimitive>>();

function highlighterOf(language: CodeLanguage): Promise<ShikiPrimitive> {
  const existing = highlighters.get(language);
  if (existing !== undefined) return existing;
  const created = createShikiPrimitiveAsync({
    themes: [THEME],
    langs: [GRAMMARS[language]],
    engine: createJavaScriptRegexEngine(),
  });
  highlighters.set(language, created);
  // A chunk that failed to load is fetched again next time.
  created.catch(() => highlighters.delete(language));
  return created;
}

/**
 * The lines of code as colored tokens. Joined with "\n", the lines are exactly the code;
 * if the highlighter changed anything, they are plain.
 * Uses the browser's regular expressions: no eval, no WebAssembly, no HTML.
 * @throws Error when a grammar's chunk can't be loaded.
 */
export async function highlight(
  code: string,
  language: CodeLanguage,
): Promise<readonly TokenLine[]> {
  const highlighter = await highlighterOf(language);
  const themed = codeToTokensBase(highlighter, code, {
    lang: language,
    theme: "kinds",
    // The first line compiles the grammar's expressions. On a slow computer, a limit would leave its end plain.
    tokenizeTimeLimit: 0,
  });
  const lines = themed.map((line) => joinEqual(line.map(({ content, color }) => [content, color])));
  return codeOf(lines) === code ? lines : plainLines(code);
}

/** The lines of code, without colors. */
function plainLines(code: string): readonly TokenLine[] {
  return code.split("\n").map((text) => [{ text, kind: "plain" }]);
}

/** Joins adjacent pieces of the same kind into one token, so that there are fewer elements to render. */
function joinEqual(pieces: readonly (readonly [string, string | undefined])[]): TokenLine {
  const tokens: Token[] = [];
  for (const [text, color] of pieces) {
    const kind = KINDS.get(color) ?? "plain";
    const last = tokens.at(-1);
    const joins = last !== undefined && (last.kind === kind || text.trim() === "");
    if (joins) tokens[tokens.length - 1] = { text: last.text + text, kind: last.kind };
    else tokens.push({ text, kind });
  }
  return tokens;
}

function codeOf(lines: readonly TokenLine[]): string {
  return lines.map((line) => line.map(({ text }) => text).join("")).join("\n");
}
