import { Clock, RefreshCw, TriangleAlert } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { Countdown } from "./countdown.tsx";
import type { Failure } from "./describe-failure.ts";

interface FailureBannerProps {
  readonly failure: Failure;
  /** When the request failed, in milliseconds since the epoch. */
  readonly failedAt: number;
  readonly onRetry: () => void;
}

/** A failed refresh, above the rows of the last successful one. */
export function FailureBanner({ failure, failedAt, onRetry }: FailureBannerProps) {
  const { title, status, serverMessage, waitSeconds } = failure;
  const Icon = waitSeconds === undefined ? TriangleAlert : Clock;
  return (
    <div
      role="alert"
      className="flex min-h-9 shrink-0 items-center gap-2 bg-warn-soft px-4 py-1 text-warn-text"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />
      <h2 className="shrink-0 font-normal">
        {title}
        {status !== undefined && waitSeconds === undefined ? ` (${status})` : ""}.
      </h2>
      {waitSeconds === undefined ? (
        serverMessage !== undefined && (
          <span className="min-w-0 truncate">The server said: {serverMessage}</span>
        )
      ) : (
        <span>
          Retrying in <Countdown until={failedAt + waitSeconds * 1000} onEnd={onRetry} />
        </span>
      )}
      <Button kind="plain" icon={RefreshCw} className="ml-auto" onClick={onRetry}>
        {waitSeconds === undefined ? "Retry" : "Retry now"}
      </Button>
    </div>
  );
}
