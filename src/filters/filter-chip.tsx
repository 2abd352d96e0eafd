import { X } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { repoNamesIn, type SeenValues } from "../artifact/seen-values.ts";
import { lazyModule, useLazyModule, useLazyModuleState } from "../lib/lazy-module.ts";
import { CutText } from "../ui/cut-text.tsx";
import { markProps, markSelector, tipProps } from "../ui/data-attributes.ts";
import { showToast } from "../ui/toast.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { describeFilter } from "../url-state/describe-filters.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { ChipButton } from "./chip-button.tsx";
import type { FieldEditing } from "./field-editing.ts";

interface FilterChipProps {
  readonly definition: FilterDefinition;
  readonly texts: readonly string[];
  readonly seen: SeenValues;
  readonly editing: FieldEditing;
  /** Whether the server rejected its value. */
  readonly isRejected: boolean;
  /** Called with its new values; without any, the filter is removed. */
  readonly onCommit: (texts: readonly string[]) => void;
}

/** Loaded with the first chip, so that it is ready before a chip is pressed. */
const editorModule = lazyModule(() => import("./chip-editor.tsx"));

/** An active filter. Pressing it edits it in place; the × removes it. */
export function FilterChip(props: FilterChipProps) {
  const { definition, texts, seen, editing, isRejected, onCommit } = props;
  const chip = useRef<HTMLSpanElement>(null);
  const [isEdited, setEdited] = useState(false);
  const editor = useLazyModuleState(editorModule);
  useEffect(() => editorModule.preload(), []);
  const { name, label, kind } = definition;
  const { key, value } = describeFilter(name, texts, repoNamesIn(seen));

  function onRemove(): void {
    if (chip.current !== null) focusNextTo(chip.current);
    onCommit([]);
  }

  /** After a key, the focus stays on the chip; a blur has already moved it elsewhere. */
  function onDone(values: readonly string[] | undefined, by: "key" | "blur"): void {
    flushSync(() => setEdited(false));
    if (by === "key") chip.current?.querySelector("button")?.focus();
    if (values?.length === 0) onRemove();
    else if (values !== undefined) onCommit(values);
  }

  if (isEdited && typeof editor !== "string") {
    return <editor.ChipEditor {...{ definition, texts, seen, editing, onDone }} />;
  }
  const onEdit = kind === "switch" ? undefined : () => setEdited(true);

  function onEditorFailed(): void {
    setEdited(false);
    editorModule.forget();
  }

  // With the value that is sent, even if the chip shows a name for it.
  const removeLabel = `Remove filter ${label}: ${describeFilter(name, texts).value}`;
  return (
    <span
      ref={chip}
      {...markProps("filterChip")}
      className={`${CHIP} ${isRejected ? "border-bad-fill" : "border-line-2"}`}
    >
      {isEdited && <LoadingEditor onFailed={onEditorFailed} />}
      <ChipBody editLabel={`Edit filter ${key}: ${value}`} onEdit={onEdit}>
        <ChipText {...{ definition, texts, seen }} />
      </ChipBody>
      <ChipButton icon={X} label={removeLabel} onClick={onRemove} />
    </span>
  );
}

/** Loads the editor of a chip that was pressed. A failure is told, since nothing else would happen. */
function LoadingEditor({ onFailed }: { readonly onFailed: () => void }) {
  const editor = useLazyModule(editorModule);
  const fail = useEffectEvent(() => {
    showToast({
      text: "The filter can’t be edited here. Use its field, or reload the page",
      tone: "bad",
    });
    onFailed();
  });
  useEffect(() => {
    if (editor === "failed") fail();
  }, [editor]);
  return null;
}

const CHIP =
  "my-0.5 inline-flex h-6 min-w-0 max-w-80 items-stretch rounded-6 border bg-surface text-label outline-offset-1 outline-accent has-[>button:first-child:focus-visible]:outline-2 max-sm:h-9";

interface ChipBodyProps {
  readonly editLabel: string;
  /** `undefined` if it can’t be edited. */
  readonly onEdit: (() => void) | undefined;
  readonly children: ReactNode;
}

function ChipBody({ editLabel, onEdit, children }: ChipBodyProps) {
  if (onEdit === undefined) return <span className={BODY}>{children}</span>;
  return (
    <button
      type="button"
      aria-label={editLabel}
      onClick={onEdit}
      className={`tint rounded-l-6 hover:bg-hover focus-visible:outline-none ${BODY}`}
    >
      {children}
    </button>
  );
}

const BODY = "flex min-w-0 items-center gap-1 px-2";

function ChipText({
  definition,
  texts,
  seen,
}: Pick<FilterChipProps, "definition" | "texts" | "seen">) {
  const { key, value, isCode } = describeFilter(definition.name, texts, repoNamesIn(seen));
  const short = definition.shorten?.(value);
  const font = `leading-5 ${isCode ? "font-mono text-code" : ""}`;
  return (
    <>
      <span className="shrink-0 text-3">{key}</span>{" "}
      {short === undefined ? (
        <CutText text={value} className={font} />
      ) : (
        <Verbatim text={short} {...tipProps(isCode ? value : undefined)} className={font} />
      )}
    </>
  );
}

/**
 * Moves the focus out of a chip that is about to be removed, so that it isn't lost: to an adjacent
 * chip, or from the only chip to the next button on the page.
 */
function focusNextTo(chip: HTMLElement): void {
  const neighbor = [chip.nextElementSibling, chip.previousElementSibling].find((element) =>
    element?.matches(markSelector("filterChip")),
  );
  const target =
    neighbor?.querySelector("button") ??
    [...document.querySelectorAll<HTMLElement>("main button")].find(
      (button) =>
        chip.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING &&
        chip.parentElement?.contains(button) === false &&
        button.checkVisibility(),
    );
  target?.focus();
}
