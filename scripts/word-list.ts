/**
 * What the word lint looks for. A rule belongs here only if nearly every match is wrong. For matches
 * that are right, add an exception below.
 */
import { spellings } from "./spellings.ts";

/** Where a rule applies: prose is comments, strings and documents; UI is the strings of the page. */
export type Where = "everywhere" | "code" | "prose" | "comments and docs" | "UI";

export interface WordRule {
  readonly pattern: RegExp;
  /** What to write instead, as the message shows it. */
  readonly instead: string;
  readonly where: Where;
  /** Paths it applies to; all of them when absent. */
  readonly files?: RegExp;
}

/** Words that are fine in English, but not for what this project has used them for. */
const termRules: readonly WordRule[] = [
  {
    pattern: /\b(?:[Aa]ddress(?:es)?(?=[A-Z]|\b)|[a-z]+Address(?:es)?\b)/,
    instead: "URL",
    where: "everywhere",
    files: /^(?:src|index)/,
  },
  {
    // The server, its tests and its docs do have addresses: those they listen on.
    pattern:
      /(?<!\b(?:e-?mail|IP|listen(?:ing)?|loopback|open|other|another|an) )\baddress(?:es)?\b(?! to listen)/i,
    instead: "URL",
    where: "prose",
    files: /^(?!src|index)/,
  },
  {
    pattern: /\b[Aa]sk(?:s|ed|ing)?(?=[A-Z]|\b)(?! (?:for access|people|whether|you)\b)/,
    instead: "request, fetch",
    where: "everywhere",
  },
  {
    pattern:
      /(?<!\b(?:Math\.|(?:minus|plus|equals?|dollar|percent) ))\b(?:[Ss]igns?(?=[A-Z]|\b)|SIGNS?\b)(?![ -]?(?:in|In|up|out|off)(?=[A-Z]|\b))/,
    instead: "character, symbol",
    where: "everywhere",
  },
  {
    pattern: /(?:\b(?:own|in|the)|['’]s?) words\b(?! of a text\b)/i,
    instead: "message, text",
    where: "prose",
  },
  { pattern: /\bwants\b(?! to\b)/i, instead: "requires, expects", where: "prose" },
  {
    pattern: /\bgives (?:an?|back|each|it|its|no|none|the)\b|\bgives(?=[.,;:])/i,
    instead: "returns, sets, shows",
    where: "comments and docs",
  },
  { pattern: /(?<!\bat )\bfaults?\b/i, instead: "error, problem", where: "prose" },
];

/** Names that this project has used for what the field calls something else. */
const nameRules: readonly WordRule[] = [
  { pattern: /\b(?:given|told|wanted|meant)\b/i, instead: "the term for it", where: "code" },
  { pattern: /\b[Rr]efus(?:e[sd]?|als?)(?=[A-Z]|\b)/, instead: "reject", where: "everywhere" },
  { pattern: /\b[Dd]raw(?:n|s|ing)?(?=[A-Z]|\b)/, instead: "render", where: "everywhere" },
  { pattern: /\bshut(?:s|ting)?\b/i, instead: "close", where: "prose" },
];

/** Phrases that no native speaker would say. */
const phraseRules: readonly WordRule[] = [
  { pattern: /\banew\b/i, instead: "again", where: "prose" },
  { pattern: /\bin force\b/i, instead: "active, current", where: "prose" },
  {
    pattern: /(?<!\bthere )\b(?:is|are|was|were) no\b(?! (?:longer|more)\b)/i,
    instead: "is not a",
    where: "prose",
  },
  {
    pattern: /\bst(?:ands?|anding|ood)\b(?! for\b|-alone|alone)/i,
    instead: "is, is shown, appears",
    where: "prose",
  },
  { pattern: /\blet(?:s|ting)? go of\b/i, instead: "deselects, releases", where: "prose" },
  {
    pattern: /\bwhatever (?:it|they|that|was|the [\w’']+(?: [\w’']+)? (?:is|are|was|were))\b/i,
    instead: "regardless of …",
    where: "prose",
  },
  {
    pattern: /\bwhatever (?:knows|path|the (?:page|path|size)\b)/i,
    instead: "regardless of …",
    where: "prose",
  },
  { pattern: /\b(?:is|are|was|were) told (?:to\b|\w+ by\b)/i, instead: "is set", where: "prose" },
  {
    pattern: /\b(?:the|is|are|returned|stays?) whole\b(?=[.,;:])/i,
    instead: "complete, the full text",
    where: "prose",
  },
  { pattern: /\bof (?:its|their) own\b/i, instead: "its own, separate", where: "prose" },
  { pattern: /\b(?:so as to|in order to)\b/i, instead: "to", where: "prose" },
  {
    pattern: /\b(?:hence|hitherto|thereby|therein|thereof|thus|whence|wherein)\b/i,
    instead: "so",
    where: "prose",
  },
  { pattern: /\bwhoever\b/i, instead: "code that", where: "prose" },
  { pattern: /\blies\b/i, instead: "is", where: "prose" },
  { pattern: /\ball the same\b/i, instead: "anyway", where: "prose" },
  { pattern: /\bbut for\b/i, instead: "except for", where: "prose" },
  { pattern: /\bat hand\b/i, instead: "loaded, available", where: "prose" },
  { pattern: /\b(?:in|into|out of) sight\b/i, instead: "visible, hidden", where: "prose" },
  { pattern: /\bways? out\b/i, instead: "what to do, action", where: "prose" },
  {
    pattern: /\bas (?:it is|they are|it stands|they stand)\b(?= *(?:[.,;:)"`*]|$))/i,
    instead: "unchanged",
    where: "prose",
  },
  { pattern: /\bcom(?:es?|ing) to be\b|\bcame to be\b/i, instead: "appears", where: "prose" },
  { pattern: /\bin the place of\b/i, instead: "instead of", where: "prose" },
  { pattern: /\b(?:goes|go|brings|bring) along\b/i, instead: "is sent, includes", where: "prose" },
  { pattern: /\bin vain\b/i, instead: "without effect", where: "prose" },
  { pattern: /\bthe (?:latter|former)\b/i, instead: "the name of the thing", where: "prose" },
  {
    pattern: /\bits own width\b/i,
    instead: "default width",
    where: "prose",
  },
];

/** Product terms in the UI. */
const interfaceRules: readonly WordRule[] = [
  { pattern: /\b(?:[Tt]ry|[Ll]ook) again\b/, instead: "Retry, Refresh", where: "UI" },
  {
    pattern: /\btoken (?:is|was) (?:refused|rejected)\b/i,
    instead: "API key was rejected",
    where: "UI",
  },
  { pattern: /\bcan[’']t be read\b/i, instead: "unexpected response", where: "UI" },
  { pattern: /\b[Gg]ive an?\b/, instead: "Enter a", where: "UI" },
  { pattern: /\bleft out of\b/i, instead: "ignored from", where: "UI" },
];

const spellingRules = Object.entries(spellings).map(
  ([british, instead]): WordRule => ({
    pattern: new RegExp(`(?<![A-Z])${british}`, "i"),
    instead,
    where: "everywhere",
  }),
);

export const wordRules: readonly WordRule[] = [
  ...phraseRules,
  ...termRules,
  ...nameRules,
  ...interfaceRules,
  ...spellingRules,
];

export interface Exception {
  readonly file: string;
  /** Part of the line that is right. */
  readonly text: string;
  readonly reason: string;
}

/** Lines that match a rule but are right. An exception that matches nothing is an error. */
export const exceptions: readonly Exception[] = [
  {
    file: "server/demo/catalog-language.ts",
    text: '"search-judgements"',
    reason: "Names in the demo's data, which stay the same from build to build.",
  },
];
