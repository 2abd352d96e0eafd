import {
  completeFqnInput,
  fqnInputOf,
  incompleteFqnInput,
  isFqn,
  isFqnWithSpaces,
  looksLikeFqn,
} from "./fqn-input.ts";
import { mergeInputs, runsInput } from "./merge-inputs.ts";
import type { ParsedInput, SingleInput } from "./parsed-input.ts";
import { splitWords } from "./trim-text.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A cuid has 25 letters and digits, a cuid2 24. Both start with a letter and contain digits. */
const CUID = /^(?=.*\d)[a-z][a-z0-9]{23,24}$/;
const RUN_ID = /^[0-9a-f]{32}$/i;

/** Recognizes text that is an FQN or an ID, or contains some among other words. */
export function parseId(bare: string): ParsedInput | undefined {
  return idWithPrefix(bare) ?? onlyFqn(bare) ?? mergeInputs(idsIn(bare)) ?? partOfFqn(bare);
}

/** `id:abc`, which can only be a version's ID. */
function idWithPrefix(bare: string): SingleInput | undefined {
  if (!bare.startsWith("id:")) return undefined;
  const id = bare.slice("id:".length).trim();
  if (!/^[\w-]{1,128}$/.test(id)) return undefined;
  return { kind: "id", badge: "ID", id, isVersionId: true };
}

function onlyFqn(bare: string): SingleInput | undefined {
  return isFqn(bare) ? completeFqnInput(bare) : undefined;
}

/** Recognizes an FQN although its path has spaces. */
export function parseFqnWithSpaces(bare: string): SingleInput | undefined {
  return isFqnWithSpaces(bare) ? incompleteFqnInput(bare) : undefined;
}

/** All FQNs and IDs in the text. */
function idsIn(bare: string): readonly SingleInput[] {
  return splitWords(bare).flatMap((word) => parseWord(word) ?? []);
}

function partOfFqn(bare: string): SingleInput | undefined {
  return looksLikeFqn(bare) ? fqnInputOf(bare) : undefined;
}

/** Recognizes a word that is an FQN or an ID. */
export function parseWord(word: string): SingleInput | undefined {
  if (isFqn(word)) return completeFqnInput(word);
  if (RUN_ID.test(word)) return runsInput([word]);
  const isId = UUID.test(word) || CUID.test(word);
  return isId ? { kind: "id", badge: "ID", id: word, isVersionId: false } : undefined;
}
