import { Info, TriangleAlert } from "lucide-react";
import type { FqnPart } from "../artifact/explain-fqn.ts";
import { Characters, Verbatim } from "../ui/verbatim.tsx";
import type { PaletteData } from "./loaded-versions.ts";
import { parseWarning } from "./parse-warning.ts";
import type { ParsedInput } from "./parsed-input.ts";

interface InputPreviewProps {
  readonly input: ParsedInput;
  readonly data: PaletteData;
}

/** How the palette reads its input: the parts of an FQN, and which parameters are ignored. */
export function InputPreview({ input, data }: InputPreviewProps) {
  const warning = parseWarning(input, data);
  const parts = "parts" in input ? input.parts : undefined;
  if (warning === undefined && parts === undefined) return null;
  return (
    <div className="shrink-0 border-line-1 border-b bg-canvas py-2 pr-4 pl-11 max-sm:pl-4">
      {parts !== undefined && <FqnParts parts={parts} />}
      {warning !== undefined && (
        <p className="flex gap-2 text-2 text-label wrap-anywhere">
          <Info aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          <span className="line-clamp-3">
            <Characters text={warning} layout="block" />
          </span>
        </p>
      )}
    </div>
  );
}

/** The parts of an FQN; an invalid or missing part says what is expected. */
function FqnParts({ parts }: { readonly parts: readonly FqnPart[] }) {
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {parts.map(({ label, text, problem }) => (
        <div key={label} className="min-w-0 max-w-56">
          <dt className="text-3 text-label">{label}</dt>
          {text !== "" && (
            <dd className="line-clamp-3 font-mono text-1 text-code wrap-anywhere">
              <Verbatim text={text} />
            </dd>
          )}
          {problem !== undefined && (
            <dd className="flex gap-1 text-bad-text text-label">
              <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
              {problem}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
