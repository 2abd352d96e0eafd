import { explainFqn } from "../artifact/explain-fqn.ts";
import { parseFqn } from "../artifact/fqn.ts";
import type { ParsedFqn, ParsedInput } from "./parsed-input.ts";

/** The types that are known to come (docs/api.md, "FQNs and ids"), and data directories. */
const KNOWN_TYPE = /^(artifact|model|plot|image|chat_prompt|agent-skill|data-dir):\S/;

/** Whether a text without spaces is an FQN, of any type. */
export function isFqn(text: string): boolean {
  if (/\s/.test(text)) return false;
  const fqn = parseFqn(text);
  return fqn !== undefined && /^[a-z][\w-]*$/i.test(fqn.artifactType) && !fqn.tenant.includes(":");
}

/** Whether a text seems meant as an FQN: it has the type's colon or the slashes of one. */
export function looksLikeFqn(text: string): boolean {
  if (/[\r\n]/.test(text) || text.includes("://") || /^[/.~?]/.test(text)) return false;
  if (KNOWN_TYPE.test(text)) return true;
  if (/\s/.test(text)) return false;
  const slashes = text.split("/").length - 1;
  return slashes >= 2 || (slashes === 1 && text.includes(":"));
}

/** Whether a text with a space in its path is one FQN all the same: its version stands at the end. */
export function isFqnWithSpaces(text: string): boolean {
  return KNOWN_TYPE.test(text) && /\s/.test(text) && /^\d+$/.test(parseFqn(text)?.version ?? "");
}

/** An FQN of the right shape, as it is recognized. */
export function completeFqnInput(fqn: string): ParsedFqn {
  const parts = explainFqn(fqn);
  const tail = parts.find(({ label }) => label === "Version" || label === "Alias");
  const badge = tail === undefined ? "Artifact FQN" : `${tail.label} FQN`;
  return { kind: "fqn", badge, fqn, parts };
}

/** A text that stands where an FQN must be, such as the one argument of a call. */
export function fqnInputOf(text: string): ParsedInput {
  if (parseFqn(text) !== undefined) return completeFqnInput(text);
  return incompleteFqnInput(text);
}

/** A text meant as an FQN, as it is recognized. */
export function incompleteFqnInput(text: string): ParsedInput {
  return { kind: "incomplete-fqn", badge: "Not yet an FQN", text, parts: explainFqn(text) };
}
