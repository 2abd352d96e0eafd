import { ArrowLeftToLine, Funnel, RefreshCw, X } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { labelOf } from "../url-state/describe-filters.ts";
import type { FilterName } from "../url-state/filters.ts";
import { DEFAULT_LIMIT } from "../url-state/url-state.ts";
import { Countdown } from "./countdown.tsx";
import type { Failure } from "./describe-failure.ts";
import { isAboutParams } from "./failure-state-definition.ts";
import { SignInButton } from "./sign-in-button.tsx";

interface FailureStateProps {
  readonly failure: Failure;
  /** When the request failed, in milliseconds since the epoch. */
  readonly failedAt: number;
  /** The failed request as a curl command. */
  readonly curl: string;
  readonly onRetry: () => void;
  readonly onRemoveFilter: (name: FilterName) => void;
  /** Moves the focus to the field for adding a first filter. */
  readonly onAddFilter: () => void;
  /** Goes to the first page with the default page size. */
  readonly onResetPage: () => void;
}

/** A failed request, shown instead of the rows. */
export function FailureState(props: FailureStateProps) {
  const { failure, failedAt, onRetry } = props;
  const { title, icon, status, meaning, variables, waitSeconds } = failure;
  return (
    <StateBlock
      role="alert"
      title={title}
      icon={icon}
      tone={waitSeconds === undefined ? "bad" : "warn"}
      badge={status}
      actions={<FailureActions {...props} />}
    >
      <p>
        {meaning}
        {isAboutParams(failure.action) && " The server said:"}
        {waitSeconds !== undefined && (
          <>
            {" "}
            Retrying in <Countdown until={failedAt + waitSeconds * 1000} onEnd={onRetry} />.
          </>
        )}
      </p>
      {variables.length > 0 && <Variables lines={variables} />}
      <ServerMessage failure={failure} />
    </StateBlock>
  );
}

function FailureActions(props: FailureStateProps) {
  const { failure, curl, onRetry } = props;
  const isRetryMain = failure.action === "retry" || failure.action === "wait";
  return (
    <>
      {!isRetryMain && <MainAction {...props} />}
      <Button kind={isRetryMain ? "filled" : "outlined"} icon={RefreshCw} onClick={onRetry}>
        {failure.action === "wait" ? "Retry now" : "Retry"}
      </Button>
      <CopyButton kind="outlined" text={curl} label="Copy as curl" />
    </>
  );
}

/** Changes the request, if retrying it unchanged would fail again. */
function MainAction({ failure, onRemoveFilter, onAddFilter, onResetPage }: FailureStateProps) {
  switch (failure.action) {
    case "remove-filters":
      return failure.rejectedFilters.map((name) => (
        <Button key={name} kind="filled" icon={X} onClick={() => onRemoveFilter(name)}>
          Remove {labelOf(name)}
        </Button>
      ));
    case "reset-page":
      return (
        <Button kind="filled" icon={ArrowLeftToLine} onClick={onResetPage}>
          First page, {DEFAULT_LIMIT} rows
        </Button>
      );
    case "sign-in":
      return <SignInButton kind="filled" />;
    case "add-filter":
      return (
        <Button kind="filled" icon={Funnel} onClick={onAddFilter}>
          Choose an ML repo
        </Button>
      );
    default:
      return null;
  }
}

const MESSAGE = "whitespace-pre-line break-words font-mono text-code";

function ServerMessage({ failure }: { readonly failure: Failure }) {
  const { serverMessage } = failure;
  if (serverMessage === undefined) return null;
  if (isAboutParams(failure.action)) {
    return (
      <p className={`w-full rounded-6 border border-line-2 bg-sunken p-3 text-1 ${MESSAGE}`}>
        <Verbatim text={serverMessage} layout="prose" />
      </p>
    );
  }
  return (
    <p className="text-3 text-label">
      The server said:{" "}
      <Verbatim text={serverMessage} layout="prose" className={`text-2 ${MESSAGE}`} />
    </p>
  );
}

function Variables({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="w-full rounded-6 border border-line-2 bg-sunken">
      <div className="flex h-8 items-center justify-between border-line-2 border-b pl-3 text-label">
        .env.local
        <CopyButton text={`${lines.join("\n")}\n`} label="Copy variables" caption="Copy" />
      </div>
      <pre className="overflow-x-auto p-3 font-mono text-1 text-code">{lines.join("\n")}</pre>
    </div>
  );
}
