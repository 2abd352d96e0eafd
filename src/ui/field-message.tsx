import { Info, TriangleAlert } from "lucide-react";
import { Characters } from "./verbatim.tsx";

interface FieldMessageProps {
  readonly id: string;
  readonly text: string;
  /** A problem prevents the text from being sent; a warning or advice doesn't. */
  readonly isProblem: boolean;
}

/** The message below a field: what is wrong or unusual about its text. */
export function FieldMessage({ id, text, isProblem }: FieldMessageProps) {
  const Icon = isProblem ? TriangleAlert : Info;
  return (
    <p id={id} className={`flex gap-1 text-label ${isProblem ? "text-bad-text" : "text-3"}`}>
      <Icon aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        <Characters text={text} layout="block" />
      </span>
    </p>
  );
}
