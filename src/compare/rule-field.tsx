import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { FieldMessage } from "../ui/field-message.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { parseRule } from "./parse-rule.ts";
import { isRule, type Rule } from "./rule.ts";
import type { UnknownPath } from "./unknown-path.ts";

interface RuleFieldProps {
  /** The ID of the field. */
  readonly id?: string;
  readonly listId: string;
  readonly label: string;
  /** `""` for a new rule. The field is empty again after it is added. */
  readonly text: string;
  readonly isFocused?: boolean;
  readonly unknownPathOf: (path: string) => UnknownPath | undefined;
  readonly onCommit: (text: string) => void;
  readonly onCancel: () => void;
}

/**
 * A rule while it is typed. What is wrong is said below it, and Enter takes it only once nothing is. A path
 * that no version has is accepted: a version that is added may have it.
 */
export function RuleField(props: RuleFieldProps) {
  const { id, listId, label, text, isFocused = true, unknownPathOf, onCommit, onCancel } = props;
  const messageId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(text);
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  const { rule, problem } = readDraft(draft);

  function commit(): void {
    onCommit(draft.trim());
    if (text !== "") return;
    setDraft("");
    input.current?.focus();
  }

  function change(next: string): void {
    setDraft(next);
    input.current?.focus();
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        id={id}
        aria-label={label}
        aria-describedby={messageId}
        aria-invalid={problem !== undefined}
        placeholder="path, operator and limit"
        list={listId}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        ref={input}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={(event) =>
          onFieldKey(event, problem === undefined ? commit : undefined, onCancel)
        }
        className={`h-7 w-80 min-w-0 rounded-6 border bg-surface px-2 font-mono text-code max-sm:h-11 max-sm:w-full max-sm:text-touch ${problem === undefined ? "border-line-3" : "border-bad-fill"}`}
      />
      <Button disabled={problem !== undefined} onClick={commit}>
        {text === "" ? "Add" : "Save"}
      </Button>
      <Button kind="plain" onClick={onCancel}>
        {cancelText(text, problem !== undefined && draft === text)}
      </Button>
      <Message
        {...{ messageId, problem, draft }}
        unknown={rule && unknownPathOf(rule.path)}
        onDraft={change}
      />
    </div>
  );
}

function readDraft(draft: string): {
  readonly rule?: Rule | undefined;
  readonly problem?: string | undefined;
} {
  if (draft.trim() === "") return {};
  const parsed = parseRule(draft.trim());
  return isRule(parsed) ? { rule: parsed } : { problem: parsed.problem };
}

/** A rule of the URL that can't be read has nothing to return to. */
function cancelText(text: string, isUnreadable: boolean): string {
  if (text === "") return "Close";
  return isUnreadable ? "Remove" : "Cancel";
}

function onFieldKey(
  event: KeyboardEvent,
  commit: (() => void) | undefined,
  onCancel: () => void,
): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") onCancel();
  else if (event.key === "Enter" && commit !== undefined) commit();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

interface MessageProps {
  readonly messageId: string;
  readonly problem: string | undefined;
  readonly unknown: UnknownPath | undefined;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
}

function Message({ messageId, problem, unknown, draft, onDraft }: MessageProps) {
  if (problem !== undefined) return <FieldMessage id={messageId} text={problem} isProblem />;
  if (unknown === undefined) {
    return (
      <p id={messageId} className="text-3 text-label">
        Such as f1&gt;=0.8 or eval.val_loss&lt;=base*1.01
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FieldMessage id={messageId} text={`No version has ${unknown.path}`} isProblem={false} />
      {unknown.near.map((path) => (
        <Button key={path} onClick={() => onDraft(draft.replace(unknown.path, () => path))}>
          <span>
            Use <Verbatim text={path} />
          </span>
        </Button>
      ))}
    </div>
  );
}
