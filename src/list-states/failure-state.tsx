import {
  ArrowLeftToLine,
  Clock,
  Funnel,
  KeyRound,
  type LucideIcon,
  RefreshCw,
  ServerCrash,
  WifiOff,
  X,
} from "lucide-react";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { labelOf } from "../url-state/describe-filters.ts";
import type { FilterName } from "../url-state/filters.ts";
import { DEFAULT_LIMIT } from "../url-state/url-state.ts";
import { Countdown } from "./countdown.tsx";
import type { Failure } from "./describe-failure.ts";

interface FailureStateProps {
  readonly failure: Failure;
  /** When the failure came, in milliseconds since the epoch. */
  readonly failedAt: number;
  /** The request that failed, to be asked outside the page. */
  readonly curl: string;
  readonly onRetry: () => void;
  readonly onRemoveFilter: (name: FilterName) => void;
  /** Puts the focus where a first filter can be given. */
  readonly onWantFilter: () => void;
  /** Goes to the first page, of the usual size. */
  readonly onPlainPage: () => void;
}

/** A failure where there are no rows to keep. */
export function FailureState(props: FailureStateProps) {
  const { failure, failedAt, curl, onRetry, onRemoveFilter, onWantFilter, onPlainPage } = props;
  const { title, status, meaning, variables, words, rejectedFilters, waitSeconds } = failure;
  return (
    <StateBlock
      role="alert"
      title={title}
      icon={iconOf(failure)}
      tone={waitSeconds === undefined ? "bad" : "warn"}
      badge={status === undefined ? undefined : String(status)}
      actions={
        <>
          {rejectedFilters.map((name) => (
            <Button key={name} kind="filled" icon={X} onClick={() => onRemoveFilter(name)}>
              Remove {labelOf(name)}
            </Button>
          ))}
          {failure.isInvalidPage && (
            <Button kind="filled" icon={ArrowLeftToLine} onClick={onPlainPage}>
              First page, {DEFAULT_LIMIT} rows
            </Button>
          )}
          {failure.requiresFilter && (
            <Button kind="filled" icon={Funnel} onClick={onWantFilter}>
              Choose an ML repo
            </Button>
          )}
          <Button
            kind={isRejection(failure) ? "outlined" : "filled"}
            icon={RefreshCw}
            onClick={onRetry}
          >
            {waitSeconds === undefined ? "Try again" : "Ask now"}
          </Button>
          <CopyButton kind="outlined" text={curl} label="Copy as curl" />
        </>
      }
    >
      <p>
        {meaning}
        {waitSeconds !== undefined && (
          <>
            {" "}
            Asking again in <Countdown until={failedAt + waitSeconds * 1000} onEnd={onRetry} />
          </>
        )}
      </p>
      {variables.length > 0 && <Variables lines={variables} />}
      {words !== undefined && (
        <Words text={words} isBlock={rejectedFilters.length > 0 || failure.isInvalidPage} />
      )}
    </StateBlock>
  );
}

/** The server's words: announced by the line above as a block, else in a line of their own. */
function Words({ text, isBlock }: { readonly text: string; readonly isBlock: boolean }) {
  const words = "whitespace-pre-line break-words font-mono text-code";
  if (isBlock) {
    return (
      <p className={`w-full rounded-6 border border-line-2 bg-sunken p-3 text-1 ${words}`}>
        {text}
      </p>
    );
  }
  return (
    <p className="text-3 text-label">
      Server said: <span className={`text-2 ${words}`}>{text}</span>
    </p>
  );
}

function Variables({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="w-full rounded-6 border border-line-2 bg-sunken">
      <div className="flex h-8 items-center justify-between border-line-2 border-b pl-3 text-label">
        .env.local
        <CopyButton text={`${lines.join("\n")}\n`} label="Copy variables" word="Copy" />
      </div>
      <pre className="overflow-x-auto p-3 font-mono text-1 text-code">{lines.join("\n")}</pre>
    </div>
  );
}

function iconOf(failure: Failure): LucideIcon {
  const { status } = failure;
  if (status === undefined) return WifiOff;
  if (status === 401 || status === 403) return KeyRound;
  if (status === 429) return Clock;
  return isRejection(failure) ? Funnel : ServerCrash;
}

/** Whether what was asked has to change, and asking again is no way out. */
function isRejection({ rejectedFilters, requiresFilter, isInvalidPage }: Failure): boolean {
  return rejectedFilters.length > 0 || requiresFilter || isInvalidPage;
}
