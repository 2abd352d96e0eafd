import { TriangleAlert } from "lucide-react";
import { tipProps } from "../ui/data-attributes.ts";

const REPEATED = "Repeated key: this object has it more than once";

/** Marks a value whose key its object repeats. */
export function RepeatedMark() {
  return (
    <span
      role="img"
      aria-label={REPEATED}
      {...tipProps(REPEATED)}
      className="relative ml-1 inline-block text-warn-text"
    >
      <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="inline align-[-2px]" />
    </span>
  );
}
