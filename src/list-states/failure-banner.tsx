import { Clock, RefreshCw, TriangleAlert } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { NoticeBar } from "../ui/notice-bar.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { Countdown } from "./countdown.tsx";
import type { Failure } from "./describe-failure.ts";
import { SignInButton } from "./sign-in-button.tsx";

interface FailureBannerProps {
  readonly failure: Failure;
  /** When the request failed, in milliseconds since the epoch. */
  readonly failedAt: number;
  readonly onRetry: () => void;
}

/** A failed refresh, above the rows of the last successful one. */
export function FailureBanner({ failure, failedAt, onRetry }: FailureBannerProps) {
  const { title, status, serverMessage, waitSeconds, action } = failure;
  return (
    <NoticeBar
      role="alert"
      icon={waitSeconds === undefined ? TriangleAlert : Clock}
      action={
        action === "sign-in" ? (
          <SignInButton kind="plain" />
        ) : (
          <Button kind="plain" icon={RefreshCw} onClick={onRetry}>
            {waitSeconds === undefined ? "Retry" : "Retry now"}
          </Button>
        )
      }
    >
      <h2 className="shrink-0 font-normal">
        {title}
        {status !== undefined && waitSeconds === undefined ? ` (${status})` : ""}.
      </h2>
      {waitSeconds === undefined ? (
        serverMessage !== undefined && (
          <span
            className="wrap-anywhere min-w-0 sm:truncate"
            {...tipProps(serverMessage, { when: "cut" })}
          >
            The server said: <Verbatim text={serverMessage} layout="prose" />
          </span>
        )
      ) : (
        <span>
          Retrying in <Countdown until={failedAt + waitSeconds * 1000} onEnd={onRetry} />
        </span>
      )}
    </NoticeBar>
  );
}
