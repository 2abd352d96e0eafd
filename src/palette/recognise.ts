import { splitList } from "../query/filters.ts";
import { recogniseAddress } from "./recognise-address.ts";
import { recogniseCode } from "./recognise-code.ts";
import { recogniseFields } from "./recognise-fields.ts";
import {
  fqnOrOdd,
  fqnRecognition,
  isFqn,
  isSpacedFqn,
  looksLikeFqn,
  oddFqnRecognition,
} from "./recognise-fqn.ts";
import type { Recognition } from "./recognition.ts";
import { stripQuotes, stripSigns, wordsIn } from "./signs.ts";

/** Longer texts are read up to here, in UTF-16 units: no snippet or address is longer. */
const LONGEST_TEXT = 20_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A cuid has 25 letters and digits, a cuid2 24; both begin with a letter and hold digits. */
const CUID = /^(?=.*\d)[a-z][a-z0-9]{23,24}$/;
const RUN_ID = /^[0-9a-f]{32}$/i;

interface RecogniseOptions {
  /** The path this page is served under, with both slashes. */
  readonly base: string;
}

/**
 * Says what a text is that someone typed or pasted: an FQN, an id, a run, code, a call of the API, an
 * address of the page, filters by name, or a word. Total, for any text; quotes, spaces and
 * punctuation around it are not part of it. Forms: docs/api.md.
 */
export function recognise(text: string, { base }: RecogniseOptions): Recognition {
  const whole = text.slice(0, LONGEST_TEXT);
  const bare = stripSigns(whole);
  if (bare === "") return { kind: "empty" };
  return (
    recogniseCode(whole) ??
    recogniseAddress(whole, base) ??
    recogniseFields(stripQuotes(whole)) ??
    recogniseId(bare) ??
    recogniseFqn(bare) ?? { kind: "word", text: stripQuotes(whole) }
  );
}

function recogniseId(bare: string): Recognition | undefined {
  const words = splitList(bare);
  if (words.every((word) => RUN_ID.test(word))) return runsRecognition(words);
  const id = bare.startsWith("id:") ? bare.slice("id:".length).trim() : bare;
  const known = UUID.test(id) || CUID.test(id);
  const given = bare !== id && /^[\w-]{1,128}$/.test(id);
  return known || given ? { kind: "id", badge: "ID", id, exact: given } : undefined;
}

function runsRecognition(words: readonly string[]): Recognition {
  const ids = [...new Set(words.map((word) => word.toLowerCase()))];
  return { kind: "runs", badge: ids.length === 1 ? "Run ID" : `${ids.length} run IDs`, ids };
}

function recogniseFqn(bare: string): Recognition | undefined {
  if (isFqn(bare)) return fqnRecognition(bare);
  if (isSpacedFqn(bare)) return oddFqnRecognition(bare);
  const words = wordsIn(bare);
  const fqn = words.find(isFqn);
  if (fqn !== undefined) return fqnRecognition(fqn);
  const id = words.length > 1 ? words.find((word) => UUID.test(word)) : undefined;
  if (id !== undefined) return { kind: "id", badge: "ID", id, exact: false };
  const runs = words.filter((word) => RUN_ID.test(word));
  if (runs.length > 0) return runsRecognition(runs);
  return looksLikeFqn(bare) ? fqnOrOdd(bare) : undefined;
}
