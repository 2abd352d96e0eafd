import type { LucideIcon } from "lucide-react";
import type { FailedRequest } from "./failed-request.ts";

/**
 * The main action of a failure state. Every state also has *Retry*.
 * - `wait`: retries automatically after a wait;
 * - `remove-filters`: one button for each filter the server rejected;
 * - `add-filter`: moves the focus to the ML repo field;
 * - `reset-page`: goes to the first page with the default page size;
 * - `sign-in`: reloads the page, so that a proxy in front can show its login.
 */
export type FailureAction =
  | "retry"
  | "wait"
  | "remove-filters"
  | "add-filter"
  | "reset-page"
  | "sign-in";

/** Whether the failure is about parameters, so that the server's message is one line for each. */
export function isAboutParams(action: FailureAction): boolean {
  return action === "remove-filters" || action === "reset-page";
}

/** An environment variable of the gateway. */
export type GatewayVariable = "TFY_HOST" | "TFY_API_KEY" | "TFY_API_PREFIX";

export interface FailureStateDefinition {
  /** Whether a failed request is in this state. The first matching state is shown. */
  readonly when: (failed: FailedRequest) => boolean;
  readonly icon: LucideIcon;
  readonly title: string | ((failed: FailedRequest) => string);
  /** One or two sentences: what it means and what to do. */
  readonly meaning: string | ((failed: FailedRequest) => string);
  /** The variables to check. */
  readonly variables?: readonly GatewayVariable[];
  /** Defaults to `retry`. */
  readonly action?: FailureAction;
}
