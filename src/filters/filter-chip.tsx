import { X } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { shortRunId } from "../artifact/run-id.ts";
import { repoNamesIn, type SeenValues } from "../artifact/seen-values.ts";
import { lazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { CutText } from "../ui/cut-text.tsx";
import { describeFilter } from "../url-state/describe-filters.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { focusBeside } from "./focus-beside.ts";

interface FilterChipProps {
  readonly definition: FilterDefinition;
  readonly texts: readonly string[];
  readonly known: SeenValues;
  /** The server refused it. */
  readonly isRejected: boolean;
  /** Puts other texts in force; with none the filter goes. */
  readonly onCommit: (texts: readonly string[]) => void;
}

/** Loaded with the first chip, to be at hand before anyone presses it. */
const editorPart = lazyModule(() => import("./chip-editor.tsx"));

/** A filter in force. Pressing it edits it in its place; the × drops it. */
export function FilterChip(props: FilterChipProps) {
  const { definition, texts, known, isRejected, onCommit } = props;
  const chip = useRef<HTMLSpanElement>(null);
  const [isEdited, setEdited] = useState(false);
  const editor = useLazyModule(editorPart);
  const { name, label } = definition;
  const { key, value, isCode } = describeFilter(name, texts, repoNamesIn(known));
  const face = `leading-5 ${isCode ? "font-mono text-code" : ""}`;

  function onRemove(): void {
    if (chip.current !== null) focusBeside(chip.current);
    onCommit([]);
  }

  /** By key the focus stays with the chip; leaving the input took it elsewhere. */
  function onDone(text: string | undefined, by: "key" | "leaving"): void {
    flushSync(() => setEdited(false));
    if (by === "key") chip.current?.querySelector("button")?.focus();
    if (text === "") onRemove();
    else if (text !== undefined) onCommit([text]);
  }

  if (isEdited && typeof editor !== "string") {
    return <editor.ChipEditor {...{ definition, texts, known, onDone }} />;
  }
  const words = (
    <>
      <span className="shrink-0 text-3">{key}</span>{" "}
      {name === "run_ids" ? (
        <span data-tip={isCode ? value : undefined} className={face}>
          {shortRunId(value)}
        </span>
      ) : (
        <CutText text={value} className={face} />
      )}
    </>
  );
  return (
    <span
      ref={chip}
      data-chip
      className={`my-0.5 inline-flex h-6 min-w-0 max-w-80 items-stretch rounded-6 border ${isRejected ? "border-bad-fill" : "border-line-2"} bg-surface text-label has-[[data-edit]:focus-visible]:outline-2 has-[[data-edit]:focus-visible]:outline-accent has-[[data-edit]:focus-visible]:outline-offset-1 max-sm:h-9`}
    >
      {name === "include_internal_metadata" ? (
        <span className={WORDS}>{words}</span>
      ) : (
        <button
          type="button"
          data-edit
          aria-label={`Edit filter ${key}: ${value}`}
          onClick={() => setEdited(true)}
          className={`tint rounded-l-6 hover:bg-hover focus-visible:outline-none ${WORDS}`}
        >
          {words}
        </button>
      )}
      <button
        type="button"
        // With the wire's own value, whatever it is called.
        aria-label={`Remove filter ${label}: ${describeFilter(name, texts).value}`}
        onClick={onRemove}
        className="tint flex w-6 shrink-0 items-center justify-center rounded-r-6 border-line-2 border-l text-2 hover:bg-press max-sm:w-9"
      >
        <X aria-hidden size={12} strokeWidth={1.5} />
      </button>
    </span>
  );
}

const WORDS = "flex min-w-0 items-center gap-1 px-2";
