import { Check, CircleHelp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { FieldMessage } from "../ui/field-message.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Characters } from "../ui/verbatim.tsx";
import type { RuleResult } from "./check-rule.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { parseRule } from "./parse-rule.ts";
import { ADD_RULE_ID } from "./row-bar.tsx";
import { isRule } from "./rule.ts";

/** A rule of the URL, with what each version makes of it. */
interface CheckedRule {
  readonly text: string;
  /** Why it is not a rule. */
  readonly problem: string | undefined;
  /** In the order of the versions; none for a text that isn't a rule. */
  readonly results: readonly RuleResult[];
}

interface RulesRowProps {
  readonly rules: readonly CheckedRule[];
  readonly columns: readonly ComparedColumn[];
  /** The paths that a rule may be about, most likely first. */
  readonly paths: readonly string[];
  /** Replaces a rule, or removes it with `""`; with the index after the last one, adds one. */
  readonly onRule: (index: number, text: string) => void;
  /** Whether a new rule is typed. */
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** The limits that the versions are checked against. Nothing without any. */
export function RulesRow(props: RulesRowProps) {
  const { rules, columns, paths, onRule, isAdding, onAdding } = props;
  const listId = useId();
  if (rules.length === 0 && !isAdding) return null;

  function close(): void {
    onAdding(false);
    focusAddRule();
  }

  return (
    <section
      aria-label="Rules"
      className="sticky left-0 w-[100cqw] border-line-2 border-b px-4 py-1 print:border-0"
    >
      <ul>
        {rules.map((rule, index) => (
          <li key={rule.text} className="border-line-1 border-b py-1 last:border-b-0">
            <RuleLine {...{ rule, columns, listId }} onRule={(text) => onRule(index, text)} />
          </li>
        ))}
      </ul>
      {isAdding && (
        <div className="py-1 print:hidden">
          <RuleField
            listId={listId}
            label="New rule"
            text=""
            onCommit={(text) => {
              if (text !== "") onRule(rules.length, text);
              close();
            }}
            onCancel={close}
          />
        </div>
      )}
      <datalist id={listId}>
        {paths.map((path) => (
          <option key={path} value={`${path}<=base`} />
        ))}
      </datalist>
    </section>
  );
}

/** Where the focus goes from a field or a button that is about to leave. */
function focusAddRule(): void {
  document.getElementById(ADD_RULE_ID)?.focus();
}

interface RuleLineProps extends Pick<RulesRowProps, "columns"> {
  readonly rule: CheckedRule;
  readonly listId: string;
  readonly onRule: (text: string) => void;
}

function RuleLine({ rule, columns, listId, onRule }: RuleLineProps) {
  const { text, problem, results } = rule;
  const [isEdited, setEdited] = useState(false);

  function replace(next: string): void {
    setEdited(false);
    if (next !== text) onRule(next);
    focusAddRule();
  }

  if (isEdited || problem !== undefined) {
    return (
      <RuleField
        listId={listId}
        label={`Rule ${text}`}
        text={text}
        isFocused={isEdited}
        onCommit={replace}
        onCancel={() => replace(problem === undefined ? text : "")}
      />
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="flex items-center gap-1">
        <span aria-hidden className="hidden font-mono text-code print:inline">
          <Characters text={text} />
        </span>
        <button
          type="button"
          aria-label={`Edit rule ${text}`}
          onClick={() => setEdited(true)}
          className="rounded-3 font-mono text-code hover:underline max-sm:min-h-11"
        >
          <Characters text={text} />
        </button>
        <IconButton
          icon={X}
          size="small"
          label={`Remove rule ${text}`}
          onClick={() => replace("")}
          className="max-sm:size-11 print:hidden"
        />
      </span>
      {results.map((result, index) => (
        <Result
          key={columns[index]?.reference ?? index}
          result={result}
          label={columns[index]?.label ?? ""}
        />
      ))}
    </div>
  );
}

const OUTCOMES = {
  pass: { icon: Check, word: "passes", tone: "text-good-text" },
  fail: { icon: X, word: "fails", tone: "text-bad-text" },
  unknown: { icon: CircleHelp, word: "unknown", tone: "text-2" },
} as const;

interface ResultProps {
  readonly result: RuleResult;
  readonly label: string;
}

function Result({ result: { outcome, reason }, label }: ResultProps) {
  const { icon: Icon, word, tone } = OUTCOMES[outcome];
  return (
    <span className="flex min-w-0 items-center gap-1 text-label">
      <Icon aria-hidden size={14} strokeWidth={1.5} className={`shrink-0 ${tone}`} />
      <CutText text={label} className="max-w-60 font-strong" />
      <span className={tone}>{word}</span>
      <span className="text-2 tabular-nums">
        <Characters text={reason} />
      </span>
    </span>
  );
}

interface RuleFieldProps {
  readonly listId: string;
  readonly label: string;
  readonly text: string;
  readonly isFocused?: boolean;
  readonly onCommit: (text: string) => void;
  readonly onCancel: () => void;
}

/** A rule while it is typed. What is wrong is said below it; Enter takes it only once nothing is. */
function RuleField(props: RuleFieldProps) {
  const { listId, label, text, isFocused = true, onCommit, onCancel } = props;
  const messageId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(text);
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  const parsed = draft.trim() === "" ? undefined : parseRule(draft.trim());
  const problem = parsed === undefined || isRule(parsed) ? undefined : parsed.problem;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && problem === undefined) onCommit(draft.trim());
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        aria-label={label}
        aria-describedby={problem === undefined ? undefined : messageId}
        aria-invalid={problem !== undefined}
        placeholder="path, operator and limit"
        list={listId}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        ref={input}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={onKeyDown}
        className={`h-7 w-80 min-w-0 rounded-6 border bg-surface px-2 font-mono text-code max-sm:h-11 max-sm:w-full max-sm:text-touch ${problem === undefined ? "border-line-3" : "border-bad-fill"}`}
      />
      <Button disabled={problem !== undefined} onClick={() => onCommit(draft.trim())}>
        {text === "" ? "Add" : "Save"}
      </Button>
      <Button kind="plain" onClick={onCancel}>
        {problem !== undefined && draft === text ? "Remove" : "Cancel"}
      </Button>
      {problem !== undefined && <FieldMessage id={messageId} text={problem} isProblem />}
      {problem === undefined && (
        <p className="text-3 text-label">Such as f1&gt;=0.8 or eval.val_loss&lt;=base*1.01</p>
      )}
    </div>
  );
}
