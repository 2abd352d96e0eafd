import { RefreshCw } from "lucide-react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { ErrorBoundary as LibraryBoundary } from "react-error-boundary";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy.tsx";
import { StateBlock } from "./state-block.tsx";

/** A part of the page that threw while it rendered. */
export interface PartFailure {
  /** The message and stack, for a bug report. */
  readonly details: string;
  /** Renders the part again. */
  readonly retry: () => void;
}

interface ErrorBoundaryProps {
  /** The part, as the start of a sentence: "The metadata". */
  readonly part: string;
  /** A new value clears the failure: another version, another page. */
  readonly resetKey?: unknown;
  /** Whether there is room for only one line, as in a toolbar. */
  readonly isInline?: true;
  /** Replaces the default state where it doesn't fit, as in a table row. */
  readonly fallback?: (failure: PartFailure) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps an error in one part of the page from taking down the rest. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  const { part, resetKey, isInline, children } = props;
  const Fallback = isInline ? InlineFailed : PartFailed;
  const { fallback = (failure: PartFailure) => <Fallback part={part} {...failure} /> } = props;
  return (
    <LibraryBoundary
      resetKeys={[resetKey]}
      fallbackRender={({ error, resetErrorBoundary }) =>
        fallback({
          details: detailsOf(error),
          retry: () => keepingFocus(() => flushSync(resetErrorBoundary)),
        })
      }
    >
      {children}
    </LibraryBoundary>
  );
}

/** Runs a change that may remove the focused element; its container then takes the focus. */
function keepingFocus(change: () => void): void {
  const container = document.activeElement?.closest<HTMLElement>("dialog, [popover], main");
  change();
  if (document.activeElement === document.body) container?.focus({ preventScroll: true });
}

interface PartFailedProps extends PartFailure {
  readonly part: string;
}

function InlineFailed({ part, details, retry }: PartFailedProps) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-x-2 text-bad-text">
      {part} couldn’t be displayed.
      <Button onClick={retry}>Retry</Button>
      <CopyButton text={details} label="Copy details" />
    </p>
  );
}

/** The failure shown in place of a part that threw. */
export function PartFailed({ part, ...failure }: PartFailedProps) {
  return (
    <StateBlock
      role="alert"
      title="Something went wrong"
      actions={<PartFailureActions {...failure} />}
    >
      <p>{part} couldn’t be displayed. The rest of the page still works.</p>
    </StateBlock>
  );
}

/** The buttons for a part that threw. */
export function PartFailureActions({ details, retry }: PartFailure) {
  return (
    <>
      <Button icon={RefreshCw} onClick={retry}>
        Retry
      </Button>
      <CopyButton kind="outlined" text={details} label="Copy details" />
    </>
  );
}

/** Returns an error's message and stack, for a bug report. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const summary = `${error.name}: ${error.message}`;
  const { stack = "" } = error;
  return stack.startsWith(summary) ? stack : `${summary}\n${stack}`.trim();
}
