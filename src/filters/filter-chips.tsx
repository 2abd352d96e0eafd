import { X } from "lucide-react";
import {
  FILTERS,
  type FilterDefinition,
  type FilterName,
  type FilterTexts,
} from "../query/filters.ts";
import { CutText } from "../ui/cut-text.tsx";

interface FilterChipsProps {
  readonly texts: FilterTexts;
  readonly onRemove: (name: FilterName) => void;
  readonly onClear: () => void;
}

/** The filters in force, each with its own way out. */
export function FilterChips({ texts, onRemove, onClear }: FilterChipsProps) {
  const inForce = FILTERS.filter(({ name }) => texts[name] !== undefined);
  if (inForce.length === 0) return null;
  return (
    <>
      {inForce.map((definition) => (
        <FilterChip
          key={definition.name}
          definition={definition}
          texts={texts[definition.name] ?? []}
          onRemove={() => onRemove(definition.name)}
        />
      ))}
      <button
        type="button"
        onClick={onClear}
        className="tint h-6 rounded-6 px-2 text-2 text-body hover:bg-press max-sm:hidden"
      >
        Clear all
      </button>
    </>
  );
}

interface FilterChipProps {
  readonly definition: FilterDefinition;
  readonly texts: readonly string[];
  readonly onRemove: () => void;
}

function FilterChip({ definition, texts, onRemove }: FilterChipProps) {
  const { key, value } = wordsOf(definition, texts);
  return (
    <span className="inline-flex h-6 min-w-0 max-w-80 items-stretch rounded-6 border border-line-2 bg-surface text-label max-sm:h-9">
      <span className="flex min-w-0 items-center gap-1 px-2">
        <span className="shrink-0 text-3">{key}</span>
        <CutText text={value} className="text-1 leading-5" />
      </span>
      <button
        type="button"
        aria-label={`Remove filter ${definition.label}: ${value}`}
        onClick={onRemove}
        className="tint flex w-5 shrink-0 items-center justify-center border-line-2 border-l text-2 hover:bg-press max-sm:w-9"
      >
        <X aria-hidden size={12} strokeWidth={1.5} />
      </button>
    </span>
  );
}

/** How a filter in force reads: "Tag prod", "Run IDs 2 ids", "Internal metadata included". */
export function wordsOf({ name, label }: FilterDefinition, texts: readonly string[]) {
  if (name === "include_internal_metadata") return { key: "Internal metadata", value: "included" };
  if (name === "run_ids" && texts.length > 1) return { key: label, value: `${texts.length} ids` };
  return { key: label, value: texts.join(", ") };
}
