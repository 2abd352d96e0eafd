import { Info } from "lucide-react";
import { FqnParts } from "./fqn-parts.tsx";
import { parseWarning } from "./parse-warning.ts";
import type { ParsedInput } from "./parsed-input.ts";

/** What was understood of a text, under it: the parts of an FQN, or what was not taken. */
export function InputPreview({ input }: { readonly input: ParsedInput }) {
  const note = parseWarning(input);
  const parts = "parts" in input ? input.parts : undefined;
  if (note === undefined && parts === undefined) return null;
  return (
    <div className="shrink-0 border-line-1 border-b bg-canvas py-2 pr-4 pl-11 max-sm:pl-4">
      {parts !== undefined && <FqnParts parts={parts} />}
      {note !== undefined && (
        <p className="flex gap-2 text-2 text-label wrap-anywhere">
          <Info aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          <span className="line-clamp-3">{note}</span>
        </p>
      )}
    </div>
  );
}
