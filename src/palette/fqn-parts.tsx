import { TriangleAlert } from "lucide-react";
import type { FqnPart } from "../artifact/explain-fqn.ts";

/** An FQN part by part, under the text it was read from; what is wrong says what is expected. */
export function FqnParts({ parts }: { readonly parts: readonly FqnPart[] }) {
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {parts.map(({ label, text, problem }) => (
        <div key={label} className="min-w-0 max-w-56">
          <dt className="text-3 text-label">{label}</dt>
          {text !== "" && (
            <dd className="line-clamp-3 font-mono text-1 text-code wrap-anywhere">{text}</dd>
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
