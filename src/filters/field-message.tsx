import { Info, TriangleAlert } from "lucide-react";

interface FieldMessageProps {
  readonly id: string;
  readonly text: string;
  /** Advice leaves the text as it is; a problem keeps it from being sent. */
  readonly isProblem: boolean;
}

/** What is wrong or unusual about a field's text, below it. */
export function FieldMessage({ id, text, isProblem }: FieldMessageProps) {
  const Icon = isProblem ? TriangleAlert : Info;
  return (
    <p id={id} className={`flex gap-1 text-label ${isProblem ? "text-bad-text" : "text-3"}`}>
      <Icon aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
      {text}
    </p>
  );
}
