import { RefreshCw } from "lucide-react";
import type { ReactNode } from "react";
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
  /** Replaces the default state where it doesn't fit, as in a table row. */
  readonly fallback?: (failure: PartFailure) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps an error in one part of the page from taking down the rest. */
export function ErrorBoundary({ part, resetKey, fallback, children }: ErrorBoundaryProps) {
  return (
    <LibraryBoundary
      resetKeys={[resetKey]}
      fallbackRender={({ error, resetErrorBoundary }) => {
        const failure = { details: detailsOf(error), retry: resetErrorBoundary };
        return fallback === undefined ? <PartFailed part={part} {...failure} /> : fallback(failure);
      }}
    >
      {children}
    </LibraryBoundary>
  );
}

function PartFailed({ part, ...failure }: PartFailure & { readonly part: string }) {
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

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const summary = `${error.name}: ${error.message}`;
  const { stack = "" } = error;
  return stack.startsWith(summary) ? stack : `${summary}\n${stack}`.trim();
}
