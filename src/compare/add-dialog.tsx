import { Autocomplete } from "@base-ui/react/autocomplete";
import { Plus, Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { DialogHeader } from "../ui/dialog-header.tsx";
import { Modal } from "../ui/modal.tsx";
import { Characters } from "../ui/verbatim.tsx";
import type { AddSuggestion } from "./add-suggestions.ts";

interface AddDialogProps {
  readonly suggestionsFor: (text: string) => readonly AddSuggestion[];
  /** About the artifacts that can be found: that they are still loading, or aren't there. */
  readonly status: string | undefined;
  readonly onAdd: (reference: string) => void;
  readonly onClose: () => void;
}

/** Finds a version to compare: by a pasted FQN, by name and number, or by what points to it. */
export function AddDialog({ suggestionsFor, status, onAdd, onClose }: AddDialogProps) {
  const titleId = useId();
  const [text, setText] = useState("");
  const items = suggestionsFor(text);
  return (
    <Modal
      aria-labelledby={titleId}
      onClose={onClose}
      onKeyDownCapture={(event) => closeOnEscape(event, onClose)}
      className="fixed inset-x-0 top-16 mx-auto max-h-[min(560px,calc(100dvh-80px))] w-[560px] max-w-[calc(100vw-16px)] flex-col overflow-hidden rounded-12 max-sm:top-2"
    >
      <DialogHeader titleId={titleId} title="Add version" onClose={onClose} />
      <Autocomplete.Root
        inline
        open
        mode="none"
        autoHighlight="always"
        keepHighlight
        items={items}
        itemToStringValue={({ reference }: AddSuggestion) => reference}
        value={text}
        onValueChange={(value, { reason }) => {
          if (reason === "input-change") setText(value);
        }}
      >
        <AddInput />
        <Autocomplete.Empty className="px-4 py-3 text-3 text-body empty:hidden">
          {text === "" ? "" : "Nothing found. Type a name and a version, or paste an FQN."}
        </Autocomplete.Empty>
        <Autocomplete.List
          aria-label="Versions"
          className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1 focus-visible:outline-none empty:hidden"
        >
          {items.map((item) => (
            <AddItem key={item.reference} item={item} onAdd={() => onAdd(item.reference)} />
          ))}
        </Autocomplete.List>
        {status !== undefined && (
          <p role="status" className="border-line-1 border-t px-4 py-2 text-3 text-label">
            {status}
          </p>
        )}
      </Autocomplete.Root>
    </Modal>
  );
}

function AddInput() {
  const input = useRef<HTMLInputElement>(null);
  // The dialog takes the focus when it opens, after the field was rendered.
  useEffect(() => input.current?.focus(), []);
  return (
    <div className="mx-4 mb-2 flex h-8 shrink-0 items-center gap-2 rounded-6 border border-line-3 px-2 outline-offset-1 outline-accent has-[input:focus]:outline-2 max-sm:h-11">
      <Search aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-3" />
      <Autocomplete.Input
        aria-label="Version to add"
        placeholder="Name and version, FQN, tag, alias or newest"
        ref={input}
        autoCapitalize="off"
        spellCheck={false}
        className="h-full min-w-0 flex-1 bg-transparent focus-visible:outline-none max-sm:text-touch"
      />
    </div>
  );
}

interface AddItemProps {
  readonly item: AddSuggestion;
  readonly onAdd: () => void;
}

function AddItem({ item, onAdd }: AddItemProps) {
  return (
    <Autocomplete.Item
      value={item}
      onClick={onAdd}
      className="flex min-h-8 items-center gap-3 rounded-4 px-3 text-body data-highlighted:bg-press max-sm:min-h-11"
    >
      <Plus aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      <span className="min-w-0 flex-1 wrap-anywhere">
        <Characters text={item.label} layout="block" />
      </span>
      {item.hint !== "" && (
        <span className="max-w-1/2 shrink-0 truncate text-3 text-label">
          <Characters text={item.hint} layout="block" />
        </span>
      )}
    </Autocomplete.Item>
  );
}

/** Esc closes only the dialog. */
function closeOnEscape(event: KeyboardEvent, onClose: () => void): void {
  if (event.nativeEvent.isComposing || event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  onClose();
}
