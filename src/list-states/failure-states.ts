import {
  Ban,
  Clock,
  Funnel,
  KeyRound,
  LogIn,
  ServerCrash,
  TriangleAlert,
  WifiOff,
} from "lucide-react";
import { countOf } from "../lib/count.ts";
import { nounOf } from "../url-state/describe-filters.ts";
import type { FailedRequest } from "./failed-request.ts";
import type { FailureStateDefinition } from "./failure-state-definition.ts";

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
    meaning: "It isn’t responding. The list refreshes when you return to this tab.",
  },
  {
    when: ({ kind }) => kind === "body",
    icon: ServerCrash,
    title: "Unexpected response",
    meaning: ({ message }) => `The response doesn’t match the API contract: ${message}.`,
  },
  {
    when: ({ kind }) => kind === "session",
    icon: LogIn,
    title: "Your session has expired",
    meaning: "Reload the page to sign in. The URL keeps this view.",
    action: "sign-in",
  },
  {
    when: isTooLong,
    icon: Funnel,
    title: "The URL is too long",
    meaning: ({ requestLength = 0, longestFilter = "filters" }) =>
      `A server rejected a request with ${countOf(requestLength, "character")}. Remove some of the ${longestFilter}.`,
  },
  {
    when: ({ kind, status }) => kind === "proxy" && status === 403,
    icon: Ban,
    title: "Blocked by a proxy or firewall",
    meaning:
      "The request didn’t reach the dashboard server. If reloading the page doesn’t help, contact the administrator.",
  },
  {
    when: ({ kind, status }) => kind === "proxy" && isGatewayFailure(status),
    icon: WifiOff,
    title: "The dashboard server is unreachable",
    meaning: "The proxy in front of it responded instead. Retry in a moment.",
  },
  {
    when: ({ kind, status }) => kind === "proxy" && status !== 429,
    icon: ServerCrash,
    title: "Unexpected response from a proxy",
    meaning:
      "The request didn’t reach the dashboard server. Check the settings of the proxy in front of it.",
  },
  {
    when: ({ isInvalid, rejectedPaging }) => isInvalid && rejectedPaging.length > 0,
    icon: Funnel,
    title: "Invalid page size or offset",
    meaning: ({ rejectedPaging }) => `The control plane rejected: ${rejectedPaging.join(", ")}.`,
    action: "reset-page",
  },
  {
    when: ({ isInvalid, hasFilters }) => isInvalid && !hasFilters,
    icon: Funnel,
    title: "This control plane requires a filter",
    meaning: "It lists versions only for an ML repo, an artifact, or a run. Start with an ML repo.",
    action: "add-filter",
  },
  {
    when: ({ isInvalid, rejectedFilters }) => isInvalid && rejectedFilters.length > 0,
    icon: Funnel,
    title: ({ rejectedFilters }) =>
      `Invalid ${LIST.format(rejectedFilters.map(({ label }) => nounOf(label)))}`,
    meaning: ({ rejectedFilters: { length } }) =>
      length === 1 ? "Change this filter or remove it." : "Change these filters or remove them.",
    action: "remove-filters",
  },
  {
    when: ({ isInvalid }) => isInvalid,
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
      "The gateway’s API key is valid but doesn’t have access to these versions. Request access to the ML repo, or use another key.",
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
    title: ({ kind }) =>
      `${kind === "proxy" ? "A proxy" : "The control plane"} is rate-limiting requests`,
    meaning: "Your filters are kept.",
    action: "wait",
  },
  {
    when: ({ code = "" }) => UNUSABLE_RESPONSES.has(code),
    icon: ServerCrash,
    title: "Unexpected response from the control plane",
    meaning: ({ controlPlane }) => `Check that ${controlPlane} is the control plane’s URL.`,
    variables: ["TFY_HOST"],
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
    meaning: "Your filters are kept. Retry in a moment.",
  },
];

/** The state of a failure that matches none of `FAILURE_STATES`. */
export const OTHER_FAILURE: Omit<FailureStateDefinition, "when"> = {
  icon: ServerCrash,
  title: "The request failed",
  meaning: "Your filters are kept.",
};

/** The gateway's errors for a response that it can't pass on. */
const UNUSABLE_RESPONSES: ReadonlySet<string> = new Set([
  "UPSTREAM_INVALID",
  "UPSTREAM_REDIRECT",
  "UPSTREAM_UNEXPECTED",
]);

/** Whether a proxy sends the status when it can't reach the dashboard server. 520 to 526 are Cloudflare's. */
function isGatewayFailure(status = 0): boolean {
  return (status >= 502 && status <= 504) || (status >= 520 && status <= 526);
}

/** Whether a server rejected the request because of its length. 413 and 494 are only proxies'. */
function isTooLong({ kind, status = 0, message }: FailedRequest): boolean {
  if (status === 414 || status === 431) return true;
  if (kind !== "proxy") return false;
  return [413, 494].includes(status) || (status === 400 && TOO_LARGE.test(message));
}

/** In the page of nginx's 400. */
const TOO_LARGE = /header or cookie too large/i;

const LIST = new Intl.ListFormat("en");
