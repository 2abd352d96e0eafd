import {
  Clock,
  Funnel,
  KeyRound,
  type LucideIcon,
  ServerCrash,
  TriangleAlert,
  WifiOff,
} from "lucide-react";
import type { FailedRequest } from "./failed-request.ts";

/**
 * The main action of a failure state, besides *Retry*, which every state has:
 * - `wait`: retries by itself once the wait is over;
 * - `remove-filters`: a button for each filter the server names;
 * - `add-filter`: moves the focus to the ML repo field;
 * - `reset-page`: back to the first page in the default size.
 */
export type FailureAction = "retry" | "wait" | "remove-filters" | "add-filter" | "reset-page";

/** A variable of the gateway's environment that a state may ask to check. */
export type GatewayVariable = "TFY_HOST" | "TFY_API_KEY" | "TFY_API_PREFIX";

export interface FailureStateDefinition {
  /** Whether the state is this one; the first that says so is shown. */
  readonly when: (failed: FailedRequest) => boolean;
  readonly icon: LucideIcon;
  readonly title: string | ((failed: FailedRequest) => string);
  /** One or two sentences: what it means and what to do. */
  readonly meaning: string | ((failed: FailedRequest) => string);
  readonly variables?: readonly GatewayVariable[];
  /** `retry` by default. */
  readonly action?: FailureAction;
}

/** Every failure state of the list, the most specific first; `OTHER_FAILURE` is any other. */
export const FAILURE_STATES: readonly FailureStateDefinition[] = [
  {
    when: ({ kind }) => kind === "exception",
    icon: TriangleAlert,
    title: "This page has a fault",
    meaning: ({ message }) => message,
  },
  {
    when: ({ kind, isOnline }) => kind === "offline" && !isOnline,
    icon: WifiOff,
    title: "You are offline",
    meaning: "The page asks again once you are online.",
  },
  {
    when: ({ kind }) => kind === "offline",
    icon: WifiOff,
    title: "The dashboard’s server is out of reach",
    meaning: "Nothing answers at this page’s own address. It asks again when you come back to it.",
  },
  {
    when: ({ kind }) => kind === "body",
    icon: ServerCrash,
    title: "An answer that can’t be read",
    meaning: ({ message }) =>
      `The answer is not what the contract says, so no row can be shown: ${message}.`,
  },
  {
    when: (failed) => isInvalidRequest(failed) && failed.invalidPaging.length > 0,
    icon: Funnel,
    title: "The page was refused",
    meaning: ({ invalidPaging }) => `${invalidPaging.join(", ")}, in the server’s words:`,
    action: "reset-page",
  },
  {
    when: (failed) => isInvalidRequest(failed) && !failed.hasFilters,
    icon: Funnel,
    title: "This control plane wants a filter",
    meaning:
      "It lists versions only of something: an ML repo, an artifact, a run. Start with an ML repo ID.",
    action: "add-filter",
  },
  {
    when: (failed) => isInvalidRequest(failed) && failed.invalidFilters.length > 0,
    icon: Funnel,
    title: "A filter was refused",
    meaning: ({ invalidFilters }) => `${invalidFilters.join(", ")}, in the server’s words:`,
    action: "remove-filters",
  },
  {
    when: isInvalidRequest,
    icon: ServerCrash,
    title: "The request was refused",
    meaning: "The control plane does not take this combination of filters.",
  },
  {
    when: ({ status }) => status === 401,
    icon: KeyRound,
    title: "The token was refused",
    meaning:
      "Set a valid TFY_API_KEY for the gateway and start it again. The page keeps your address.",
    variables: ["TFY_HOST", "TFY_API_KEY"],
  },
  {
    when: ({ status }) => status === 403,
    icon: KeyRound,
    title: "Not allowed",
    meaning:
      "The gateway’s token is valid but may not list these versions. Ask for access to the ML repo, or use another token.",
  },
  {
    when: ({ status }) => status === 404,
    icon: ServerCrash,
    title: "No artifact versions at this address",
    meaning: ({ controlPlane }) =>
      `Asked at ${controlPlane}. The host or the API prefix may be wrong.`,
    variables: ["TFY_HOST", "TFY_API_PREFIX"],
  },
  {
    when: ({ status }) => status === 429,
    icon: Clock,
    title: "Too many requests",
    meaning: "The control plane limits how often it may be asked.",
    action: "wait",
  },
  {
    when: ({ status }) => status === 502,
    icon: ServerCrash,
    title: "The control plane is out of reach",
    meaning: ({ controlPlane }) => `The gateway could not reach ${controlPlane}.`,
    variables: ["TFY_HOST"],
  },
  {
    when: ({ status }) => status === 504,
    icon: ServerCrash,
    title: "The control plane took too long",
    meaning: ({ controlPlane }) =>
      `No answer from ${controlPlane} in time. A narrower filter is answered faster.`,
  },
  {
    when: ({ status = 0 }) => status >= 500,
    icon: ServerCrash,
    title: "The control plane failed",
    meaning: "It failed on this request. Your filters are kept.",
  },
];

/** Any other failure. */
export const OTHER_FAILURE: Omit<FailureStateDefinition, "when"> = {
  icon: ServerCrash,
  title: "The request was refused",
  meaning: "Your filters are kept.",
};

/** Servers reject a parameter with either status. */
function isInvalidRequest({ status }: FailedRequest): boolean {
  return status === 400 || status === 422;
}
