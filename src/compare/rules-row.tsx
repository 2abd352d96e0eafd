import { Check, CircleHelp, X } from "lucide-react";
import { useId, useState } from "react";
import { CutText } from "../ui/cut-text.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Characters } from "../ui/verbatim.tsx";
import type { RuleResult } from "./check-rule.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { ADD_RULE_ID, NEW_RULE_ID } from "./row-bar.tsx";
import { RuleField } from "./rule-field.tsx";
import type { UnknownPath } from "./unknown-path.ts";

/** A rule of the URL, with what each version makes of it. */
interface CheckedRule {
  readonly text: string;
  /** Why it is not a rule. */
  readonly problem: string | undefined;
  /** The path, if no version has it. */
  readonly unknown: UnknownPath | undefined;
  /** In the order of the versions; none for a text that isn't a rule. */
  readonly results: readonly RuleResult[];
}

interface RulesRowProps {
  readonly rules: readonly CheckedRule[];
  readonly columns: readonly ComparedColumn[];
  /** The paths that a rule may be about, most likely first. */
  readonly paths: readonly string[];
  readonly unknownPathOf: (path: string) => UnknownPath | undefined;
  /** Replaces a rule, or removes it with `""`; with the index after the last one, adds one. */
  readonly onRule: (index: number, text: string) => void;
  /** Whether a new rule is typed. */
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** The limits that the versions are checked against. Nothing without any. */
export function RulesRow(props: RulesRowProps) {
  const { rules, columns, paths, unknownPathOf, onRule, isAdding, onAdding } = props;
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
            <RuleLine
              {...{ rule, columns, listId, unknownPathOf }}
              onRule={(text) => onRule(index, text)}
            />
          </li>
        ))}
      </ul>
      {isAdding && (
        <div className="py-1 print:hidden">
          <RuleField
            id={NEW_RULE_ID}
            {...{ listId, unknownPathOf }}
            label="New rule"
            text=""
            onCommit={(text) => {
              if (text === "") close();
              else onRule(rules.length, text);
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

interface RuleLineProps extends Pick<RulesRowProps, "columns" | "unknownPathOf"> {
  readonly rule: CheckedRule;
  readonly listId: string;
  readonly onRule: (text: string) => void;
}

function RuleLine(props: RuleLineProps) {
  const { rule, columns, listId, unknownPathOf, onRule } = props;
  const { text, problem } = rule;
  const [isEdited, setEdited] = useState(false);

  function replace(next: string): void {
    setEdited(false);
    if (next !== text) onRule(next);
    focusAddRule();
  }

  if (isEdited || problem !== undefined) {
    return (
      <RuleField
        {...{ listId, unknownPathOf }}
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
      <Results rule={rule} columns={columns} />
    </div>
  );
}

/** What each version makes of a rule, or once for all that none has its path. */
function Results({ rule: { unknown, results }, columns }: Pick<RuleLineProps, "rule" | "columns">) {
  if (unknown !== undefined) {
    const { icon: Icon } = OUTCOMES.unknown;
    return (
      <span className="flex min-w-0 items-center gap-1 text-label text-warn-text">
        <Icon aria-hidden size={14} strokeWidth={1.5} className="shrink-0" />
        <span className="min-w-0 wrap-anywhere">
          Unknown: no version has <Characters text={unknown.path} layout="block" />
        </span>
      </span>
    );
  }
  return results.map((result, index) => (
    <Result
      key={columns[index]?.reference ?? index}
      result={result}
      label={columns[index]?.label ?? ""}
    />
  ));
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
      <span className={tone}>{outcome === "unknown" ? "unknown:" : word}</span>
      <span className="text-2 tabular-nums">
        <Characters text={reason} />
      </span>
    </span>
  );
}
