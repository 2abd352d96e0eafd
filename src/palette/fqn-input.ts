import { explainFqn } from "../artifact/explain-fqn.ts";
import { parseFqn } from "../artifact/fqn.ts";
import type { ParsedFqn, SingleInput } from "./parsed-input.ts";

/** The known artifact types (docs/api.md, "FQNs and IDs"), and data directories. */
const KNOWN_TYPE = /^(artifact|model|plot|image|chat_prompt|agent-skill|data-dir):\S/;

/** Whether the text is an FQN of any type, without spaces. */
export function isFqn(text: string): boolean {
  if (/\s/.test(text)) return false;
  const fqn = parseFqn(text);
  return fqn !== undefined && /^[a-z][\w-]*$/i.test(fqn.artifactType) && !fqn.tenant.includes(":");
}

/** Whether the text looks like an incomplete FQN: it has the type's colon or slashes. */
export function looksLikeFqn(text: string): boolean {
  if (/[\r\n]/.test(text) || text.includes("://") || /^[/.~?]/.test(text)) return false;
  if (KNOWN_TYPE.test(text)) return true;
  if (/\s/.test(text)) return false;
  const slashes = text.split("/").length - 1;
  return slashes >= 2 || (slashes === 1 && text.includes(":"));
}

/** Whether the text is an FQN although its path contains spaces: it ends in a version. */
export function isFqnWithSpaces(text: string): boolean {
  return KNOWN_TYPE.test(text) && /\s/.test(text) && /^\d+$/.test(parseFqn(text)?.version ?? "");
}

/** The input for an FQN. */
export function completeFqnInput(fqn: string): ParsedFqn {
  const parts = explainFqn(fqn);
  const tail = parts.find(({ label }) => label === "Version" || label === "Alias");
  const badge = tail === undefined ? "Artifact FQN" : `${tail.label} FQN`;
  return { kind: "fqn", badge, fqn, parts };
}

/** The input for text where an FQN is expected, such as the argument of a call. */
export function fqnInputOf(text: string): SingleInput {
  if (parseFqn(text) !== undefined) return completeFqnInput(text);
  return incompleteFqnInput(text);
}

/** The input for an incomplete FQN. */
export function incompleteFqnInput(text: string): SingleInput {
  return { kind: "incomplete-fqn", badge: "Incomplete FQN", text, parts: explainFqn(text) };
}
