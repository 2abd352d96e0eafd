import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import type { Completion } from "./completions.ts";

interface CompletionListProps {
  /** The field, of role `combobox`; the list listens to it and keeps its ARIA attributes. */
  readonly input: HTMLInputElement;
  /** Of the list, and the head of its items' ids. */
  readonly id: string;
  readonly completions: readonly Completion[];
  /** Whether the values are ids; those under a name always are. */
  readonly isCode: boolean;
  /** Whether what opens the list has happened already when it comes to be. */
  readonly startsOpen: boolean;
  readonly onTake: (value: string) => void;
}

/** No item is active: what is typed stands. */
const NONE = -1;

/**
 * What a field offers, as the ARIA combobox pattern wants it. Opens on typing, on the arrows and
 * on a press on the empty field, not on focus; what is typed is taken as it is unless an item was chosen. The focus never leaves the
 * field. Esc shuts only the list.
 */
export function CompletionList(props: CompletionListProps) {
  const { input, id, completions, isCode, startsOpen, onTake } = props;
  const [active, setActive] = useState(startsOpen ? NONE : undefined);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = active !== undefined && completions.length > 0;
  const chosen = isOpen ? completions[active] : undefined;
  const optionId = (index: number) => `${id}-${index}`;

  function take(value: string): void {
    setActive(undefined);
    onTake(value);
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const isHandled = onKey(event.key);
    if (!isHandled) return;
    event.preventDefault();
    // The field's own Enter and Esc, and a sheet's around it, are for when no list is open.
    event.stopPropagation();
  });

  function onKey(key: string): boolean {
    if (key === "ArrowDown" || key === "ArrowUp") {
      const places = completions.length + 1;
      const from = isOpen ? active + 1 : 0;
      setActive(((from + (key === "ArrowDown" ? 1 : places - 1)) % places) - 1);
      return completions.length > 0;
    }
    if (key === "Enter" && chosen !== undefined) {
      take(chosen.value);
      return true;
    }
    if (key === "Enter" || key === "Escape") setActive(undefined);
    return key === "Escape" && isOpen;
  }

  useEffect(() => {
    const end = new AbortController();
    const options = { signal: end.signal };
    input.addEventListener("keydown", (event) => onKeyDown(event), options);
    input.addEventListener("input", () => setActive(NONE), options);
    input.addEventListener(
      "click",
      () => setActive((earlier) => earlier ?? (input.value === "" ? NONE : undefined)),
      options,
    );
    input.addEventListener("blur", () => setActive(undefined), options);
    return () => end.abort();
  }, [input]);

  useLayoutEffect(() => {
    input.setAttribute("aria-expanded", String(isOpen));
    toggleAttribute(input, "aria-controls", isOpen ? id : undefined);
    toggleAttribute(
      input,
      "aria-activedescendant",
      chosen === undefined ? undefined : `${id}-${active}`,
    );
  });

  usePlacedLayer(list, input, { isOpen });

  if (!isOpen) return null;
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Suggestions"
      popover="manual"
      style={{ minWidth: input.offsetWidth }}
      // A press must not take the focus from the field, which would commit what is typed.
      onMouseDown={(event) => event.preventDefault()}
      className="fixed inset-auto m-0 max-w-80 rounded-8 border border-line-2 bg-raised p-1 text-1 text-body shadow-float"
    >
      {completions.map(({ value, name }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        <div
          key={value}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => take(value)}
          className="flex min-h-7 items-center gap-2 rounded-4 px-2 hover:bg-press aria-selected:bg-press max-sm:min-h-11 max-sm:text-touch"
        >
          <span className={`truncate ${isCode ? MONO : ""}`}>{name ?? value}</span>{" "}
          {name !== undefined && <span className={`shrink-0 text-3 ${MONO}`}>{value}</span>}
        </div>
      ))}
    </div>
  );
}

const MONO = "font-mono text-code";

function toggleAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
