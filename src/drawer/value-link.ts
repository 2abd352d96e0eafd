import { parseFqn } from "../artifact/fqn.ts";

/** Where a text of the metadata leads. */
export type ValueLink =
  | { readonly kind: "version"; readonly fqn: string }
  | { readonly kind: "artifact"; readonly fqn: string }
  | { readonly kind: "web"; readonly href: string };

/** The types of artifacts with versions (docs/api.md, "FQNs and IDs"). */
const TYPES = new Set(["artifact", "model", "plot", "image", "chat_prompt", "agent-skill"]);

/**
 * The version or the artifact that a text names, or the page whose URL it is; `undefined` for any other
 * text. Only http and https lead anywhere: other schemes may run code.
 */
export function valueLink(text: string): ValueLink | undefined {
  if (/^https?:\/\/\S+$/i.test(text)) {
    return URL.canParse(text) && text.isWellFormed() ? { kind: "web", href: text } : undefined;
  }
  const fqn = parseFqn(text);
  if (fqn === undefined || !TYPES.has(fqn.artifactType) || text !== text.trim()) return undefined;
  if (!text.isWellFormed() || text.includes("\n")) return undefined;
  if (fqn.version === undefined) return { kind: "artifact", fqn: text };
  return /^[1-9]\d*$/.test(fqn.version) ? { kind: "version", fqn: text } : undefined;
}
