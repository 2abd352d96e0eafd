import type { LucideIcon } from "lucide-react";
import { clamp } from "../lib/clamp.ts";
import type { FilterName } from "../url-state/filters.ts";
import { type FailedRequest, type FailureContext, failedRequestOf } from "./failed-request.ts";
import {
  type FailureAction,
  type GatewayVariable,
  isAboutParams,
} from "./failure-state-definition.ts";
import { FAILURE_STATES, OTHER_FAILURE } from "./failure-states.ts";

/** A failure as the page describes it. */
export interface Failure {
  readonly title: string;
  readonly icon: LucideIcon;
  /** The HTTP status, if the server responded. */
  readonly status: number | undefined;
  /** One or two sentences: what it means and what to do. */
  readonly meaning: string;
  /** The gateway's variables to check, as lines of an environment file. */
  readonly variables: readonly string[];
  /** The server's own message, if it responded with a failure. */
  readonly serverMessage: string | undefined;
  readonly action: FailureAction;
  /** The filters to remove. Empty unless the action is `remove-filters`. */
  readonly rejectedFilters: readonly FilterName[];
  /** Seconds until the next request. `undefined` unless the action is `wait`. */
  readonly waitSeconds: number | undefined;
}

/** Describes any error: what it means and what to do. The states are in `FAILURE_STATES`. */
export function describeFailure(error: Error, context: FailureContext): Failure {
  const failed = failedRequestOf(error, context);
  const state = FAILURE_STATES.find(({ when }) => when(failed)) ?? OTHER_FAILURE;
  const { icon, title, meaning, variables = [], action = "retry" } = state;
  const message = isAboutParams(action)
    ? failed.fields.map((field) => field.message).join("\n")
    : failed.message;
  return {
    title: typeof title === "string" ? title : title(failed),
    icon,
    status: failed.status,
    meaning: typeof meaning === "string" ? meaning : meaning(failed),
    variables: variables.map((name) => `${name}=${variableValue(name, context)}`),
    serverMessage: failed.kind === "status" ? message : undefined,
    action,
    rejectedFilters:
      action === "remove-filters" ? failed.rejectedFilters.map(({ name }) => name) : [],
    waitSeconds: action === "wait" ? waitSecondsOf(failed) : undefined,
  };
}

function variableValue(name: GatewayVariable, { host }: FailureContext): string {
  switch (name) {
    case "TFY_HOST":
      return host ?? "https://your-org.truefoundry.cloud";
    case "TFY_API_KEY":
      return "…";
    case "TFY_API_PREFIX":
      return "auto";
  }
}

const DEFAULT_WAIT_SECONDS = 10;
/** A server may send 0, but an immediate retry would fail again. */
const MIN_WAIT_SECONDS = 3;
/** The minimum wait doubles with every further failure, up to this. */
const MAX_MIN_WAIT_SECONDS = 60;
/** A longer Retry-After is capped at one day. */
const MAX_WAIT_SECONDS = 86_400;

/** How long to wait before retrying a rate-limited request, in seconds. */
function waitSecondsOf({ retryAfterSeconds, failures }: FailedRequest): number {
  const min = Math.min(MIN_WAIT_SECONDS * 2 ** (failures - 1), MAX_MIN_WAIT_SECONDS);
  return clamp(retryAfterSeconds ?? DEFAULT_WAIT_SECONDS, min, MAX_WAIT_SECONDS);
}
