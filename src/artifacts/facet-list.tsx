import { useId, useState } from "react";
import { formatCount } from "../lib/count.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { FACETS, type FacetName } from "../url-state/artifact-facets.ts";
import type { FacetValue } from "./browse-artifacts.ts";

/** How many values a folded list shows, besides the chosen ones. */
const FOLDED = 6;
/** An unfolded list shows no more than this; its filter finds the others. */
const UNFOLDED = 100;

interface FacetListProps {
  readonly name: FacetName;
  /** The chosen ones first, then the most frequent ones. */
  readonly values: readonly FacetValue[];
  readonly onToggle: (name: FacetName, value: string) => void;
}

/** The values of a facet, with how many artifacts each would show. */
export function FacetList({ name, values, onToggle }: FacetListProps) {
  const [isFolded, setFolded] = useState(true);
  const [text, setText] = useState("");
  const id = useId();
  const { label } = FACETS[name];
  const chosen = values.filter(({ isChosen }) => isChosen).length;
  const isLong = values.length > FOLDED + chosen + 1;
  const shown = isLong && isFolded ? values.slice(0, FOLDED + chosen) : matching(values, text);
  const listed = shown.slice(0, UNFOLDED + chosen);
  const rest = shown.length - listed.length;
  if (values.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="flex h-6 items-center gap-2 text-2 text-label">
        {label}
        {chosen > 0 && <span aria-hidden className="size-1.5 rounded-full bg-accent" />}
      </legend>
      {isLong && !isFolded && (
        <input
          type="text"
          // biome-ignore lint/a11y/noAutofocus: it replaces the button that had the focus
          autoFocus
          aria-label={`Filter the list: ${label}`}
          placeholder={`Filter ${formatCount(values.length)}`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
          className="mb-1 h-7 w-full rounded-6 border border-line-3 bg-surface px-2 text-body max-sm:h-11 max-sm:text-touch"
        />
      )}
      <ul id={id} className="-mx-1 flex flex-col">
        {listed.map((value) => (
          <Value key={value.value} {...value} onToggle={() => onToggle(name, value.value)} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="py-1 text-3 text-label">{formatCount(rest)} more: filter the list</p>
      )}
      {listed.length === 0 && <p className="py-1 text-3 text-label">No results</p>}
      {isLong && (
        <Button
          kind="plain"
          aria-expanded={!isFolded}
          aria-controls={id}
          className="-ml-2 text-label!"
          onClick={() => {
            setFolded(!isFolded);
            setText("");
          }}
        >
          {isFolded ? `Show all (${formatCount(values.length)})` : "Show fewer"}
        </Button>
      )}
    </fieldset>
  );
}

/** The values that contain a text; the chosen ones stay. */
function matching(values: readonly FacetValue[], text: string): readonly FacetValue[] {
  const part = text.trim().toLowerCase();
  return values.filter(({ label, isChosen }) => isChosen || label.toLowerCase().includes(part));
}

interface ValueProps extends FacetValue {
  readonly onToggle: () => void;
}

function Value({ label, count, isChosen, onToggle }: ValueProps) {
  const id = useId();
  return (
    <li>
      <label
        htmlFor={id}
        className="flex min-h-7 items-center gap-2 rounded-4 px-1 hover:bg-press max-sm:min-h-11"
      >
        <Checkbox id={id} checked={isChosen} onChange={onToggle} />
        <CutText text={label} className="flex-1" />{" "}
        <span className="shrink-0 text-3 text-label tabular-nums">{formatCount(count)}</span>
      </label>
    </li>
  );
}
