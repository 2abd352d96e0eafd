import {
  Clock,
  Funnel,
  KeyRound,
  type LucideIcon,
  ServerCrash,
  TriangleAlert,
  WifiOff,
} from "lucide-react";
import { nounOf } from "../url-state/describe-filters.ts";
import type { FailedRequest } from "./failed-request.ts";

/**
 * The main action of a failure state. Every state also has *Retry*.
 * - `wait`: retries automatically after a wait;
 * - `remove-filters`: one button for each filter the server rejected;
 * - `add-filter`: moves the focus to the ML repo field;
 * - `reset-page`: goes to the first page with the default page size.
 */
export type FailureAction = "retry" | "wait" | "remove-filters" | "add-filter" | "reset-page";

/** An environment variable of the gateway. */
export type GatewayVariable = "TFY_HOST" | "TFY_API_KEY" | "TFY_API_PREFIX";

export interface FailureStateDefinition {
  /** Whether a failed request is in this state. The first match is shown. */
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

/** The failure states of the list, most specific first. Anything else is `OTHER_FAILURE`. */
export const FAILURE_STATES: readonly FailureStateDefinition[] = [
  {
    when: ({ kind }) => kind === "exception",
    icon: TriangleAlert,
    title: "Something went wrong",
    meaning: ({ message }) => message,
  },
  {
    when: ({ kind, isOnline }) => kind === "offline" && !isOnline,
    icon: WifiOff,
    title: "You’re offline",
    meaning: "The list refreshes automatically when you’re back online.",
  },
  {
    when: ({ kind }) => kind === "offline",
    icon: WifiOff,
    title: "The dashboard server is unreachable",
    meaning:
      "The server of this page isn’t responding. The list refreshes when you return to this tab.",
  },
  {
    when: ({ kind }) => kind === "body",
    icon: ServerCrash,
    title: "Unexpected response",
    meaning: ({ message }) => `The response doesn’t match the API contract: ${message}.`,
  },
  {
    when: (failed) => isInvalidRequest(failed) && failed.invalidPaging.length > 0,
    icon: Funnel,
    title: "Invalid page size or offset",
    meaning: ({ invalidPaging }) => `The control plane rejected: ${invalidPaging.join(", ")}.`,
    action: "reset-page",
  },
  {
    when: (failed) => isInvalidRequest(failed) && !failed.hasFilters,
    icon: Funnel,
    title: "This control plane requires a filter",
    meaning: "It lists versions only for an ML repo, an artifact, or a run. Start with an ML repo.",
    action: "add-filter",
  },
  {
    when: (failed) => isInvalidRequest(failed) && failed.invalidFilters.length > 0,
    icon: Funnel,
    title: ({ invalidFilters }) => `Invalid ${LIST.format(invalidFilters.map(nounOf))}`,
    meaning: ({ invalidFilters: { length } }) =>
      length === 1 ? "Change this filter or remove it." : "Change these filters or remove them.",
    action: "remove-filters",
  },
  {
    when: isInvalidRequest,
    icon: ServerCrash,
    title: "Invalid request",
    meaning: "The control plane doesn’t accept this combination of filters.",
  },
  {
    when: ({ status }) => status === 401,
    icon: KeyRound,
    title: "The API key was rejected",
    meaning:
      "Set TFY_API_KEY to a valid key and restart the gateway. Your filters are kept in the URL.",
    variables: ["TFY_HOST", "TFY_API_KEY"],
  },
  {
    when: ({ status }) => status === 403,
    icon: KeyRound,
    title: "Permission denied",
    meaning:
      "The gateway’s API key is valid but can’t list these versions. Request access to the ML repo, or use another key.",
  },
  {
    when: ({ status }) => status === 404,
    icon: ServerCrash,
    title: "Artifact versions API not found",
    meaning: ({ controlPlane }) =>
      `Requests go to ${controlPlane}. Check the host and the API prefix.`,
    variables: ["TFY_HOST", "TFY_API_PREFIX"],
  },
  {
    when: ({ status }) => status === 429,
    icon: Clock,
    title: "The control plane is rate-limiting requests",
    meaning: "It received too many requests in a short time.",
    action: "wait",
  },
  {
    when: ({ status }) => status === 502,
    icon: ServerCrash,
    title: "The control plane is unreachable",
    meaning: ({ controlPlane }) => `The gateway couldn’t connect to ${controlPlane}.`,
    variables: ["TFY_HOST"],
  },
  {
    when: ({ status }) => status === 504,
    icon: ServerCrash,
    title: "The control plane timed out",
    meaning: ({ controlPlane }) => `No response from ${controlPlane}. Try a narrower filter.`,
  },
  {
    when: ({ status = 0 }) => status >= 500,
    icon: ServerCrash,
    title: "The control plane returned an error",
    meaning: "The error is on its side. Your filters are kept.",
  },
];

/** A failure that matches none of `FAILURE_STATES`. */
export const OTHER_FAILURE: Omit<FailureStateDefinition, "when"> = {
  icon: ServerCrash,
  title: "The request failed",
  meaning: "Your filters are kept.",
};

const LIST = new Intl.ListFormat("en");

/** Whether the server rejected a parameter: servers use either status for it. */
function isInvalidRequest({ status }: FailedRequest): boolean {
  return status === 400 || status === 422;
}
