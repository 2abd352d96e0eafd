import { ApiError, type FieldProblem } from "../api/api-error.ts";
import { FILTER_LIST, type FilterName } from "../url-state/filters.ts";
import { waitSecondsOf } from "./wait-seconds.ts";

/** A failure in the page's words. */
export interface Failure {
  readonly title: string;
  /** The HTTP status, when there was one. */
  readonly status: number | undefined;
  /** One line: what it means and what to do. */
  readonly meaning: string;
  /** Variables of the gateway to look at, in the form of an environment file. */
  readonly variables: readonly string[];
  /** The server's own words, when they add to the title. */
  readonly words: string | undefined;
  /** The filters the server refused, as parameters of the wire. */
  readonly rejectedFilters: readonly FilterName[];
  /** A list without filters was refused. */
  readonly requiresFilter: boolean;
  /** The offset or the page size was refused. */
  readonly isInvalidPage: boolean;
  /** Seconds to wait before asking again, when the server said so or limits the rate. */
  readonly waitSeconds: number | undefined;
}

interface Context {
  /** The control plane's address; `undefined` for the demo. */
  readonly host: string | undefined;
  readonly hasFilters: boolean;
  /** Whether the browser has a network at all. */
  readonly isOnline: boolean;
  /** How often this very request has failed by now. */
  readonly failures?: number;
}

/** What a failure has to say beside the status and the server's words. */
type FailureText = Pick<Failure, "title" | "meaning"> & Partial<Failure>;

const NO_DETAILS = {
  status: undefined,
  variables: [],
  words: undefined,
  rejectedFilters: [],
  requiresFilter: false,
  isInvalidPage: false,
  waitSeconds: undefined,
} satisfies Partial<Failure>;

/** Names a failure and says the way out, from what the server answered and what was asked. */
export function describeFailure(error: Error, context: Context): Failure {
  if (!(error instanceof ApiError)) {
    return { ...NO_DETAILS, title: "This page has a fault", meaning: error.message };
  }
  const { kind, status, message: words } = error;
  if (kind === "offline") return { ...NO_DETAILS, ...(context.isOnline ? SILENT : OFFLINE) };
  if (kind === "body") return { ...NO_DETAILS, status, ...unreadable(words) };
  return { ...NO_DETAILS, status, words, ...describerOf(status)(context, error) };
}

const OFFLINE: FailureText = {
  title: "You are offline",
  meaning: "The page asks again once you are online.",
};

const SILENT: FailureText = {
  title: "The dashboard’s server is out of reach",
  meaning: "Nothing answers at this page’s own address. It asks again when you come back to it.",
};

function unreadable(problem: string): FailureText {
  return {
    title: "An answer that can’t be read",
    meaning: `The answer is not what the contract says, so no row can be shown: ${problem}.`,
  };
}

type Describe = (context: Context, error: ApiError) => FailureText;

const atOf = ({ host }: Context) => host ?? "the demo control plane";
const hostLineOf = ({ host }: Context) =>
  `TFY_HOST=${host ?? "https://your-org.truefoundry.cloud"}`;

const BY_STATUS: Readonly<Record<number, Describe>> = {
  400: describeRejection,
  401: (context) => ({
    title: "The token was refused",
    meaning:
      "Set a valid TFY_API_KEY for the gateway and start it again. The page keeps your address.",
    variables: [hostLineOf(context), "TFY_API_KEY=…"],
  }),
  403: () => ({
    title: "Not allowed",
    meaning:
      "The gateway’s token is valid but may not list these versions. Ask for access to the ML repo, or use another token.",
  }),
  404: (context) => ({
    title: "No artifact versions at this address",
    meaning: `Asked at ${atOf(context)}. The host or the API prefix may be wrong.`,
    variables: [hostLineOf(context), "TFY_API_PREFIX=auto"],
  }),
  422: describeRejection,
  429: ({ failures }, { retryAfterSeconds }) => ({
    title: "Too many requests",
    meaning: "The control plane limits how often it may be asked.",
    waitSeconds: waitSecondsOf(retryAfterSeconds, failures),
  }),
  502: (context) => ({
    title: "The control plane is out of reach",
    meaning: `The gateway could not reach ${atOf(context)}.`,
    variables: [hostLineOf(context)],
  }),
  504: (context) => ({
    title: "The control plane took too long",
    meaning: `No answer from ${atOf(context)} in time. A narrower filter is answered faster.`,
  }),
};

const describeServerError: Describe = () => ({
  title: "The control plane failed",
  meaning: "It failed on this request. Your filters are kept.",
});

const describeOther: Describe = () => ({
  title: "The request was refused",
  meaning: "Your filters are kept.",
});

function describerOf(status = 0): Describe {
  return BY_STATUS[status] ?? (status >= 500 ? describeServerError : describeOther);
}

/** What the page puts beside the filters, as its controls call it. */
const PAGE_LABELS: ReadonlyMap<string, string> = new Map([
  ["limit", "Rows per page"],
  ["offset", "Offset"],
]);

function describeRejection({ hasFilters }: Context, { fields: problems }: ApiError): FailureText {
  const ofPage = problems.flatMap(({ field }) => PAGE_LABELS.get(field) ?? []);
  if (ofPage.length > 0) {
    return {
      title: "The page was refused",
      meaning: `${ofPage.join(", ")}, in the server’s words:`,
      words: serverMessagesOf(problems),
      isInvalidPage: true,
    };
  }
  if (!hasFilters) {
    return {
      title: "This control plane wants a filter",
      meaning:
        "It lists versions only of something: an ML repo, an artifact, a run. Start with an ML repo.",
      requiresFilter: true,
    };
  }
  const rejected = FILTER_LIST.filter(({ name }) => problems.some(({ field }) => field === name));
  if (rejected.length === 0) {
    const meaning = "The control plane does not take this combination of filters.";
    return { title: "The request was refused", meaning };
  }
  return {
    title: "A filter was refused",
    meaning: `${rejected.map(({ label }) => label).join(", ")}, in the server’s words:`,
    words: serverMessagesOf(problems),
    rejectedFilters: rejected.map(({ name }) => name),
  };
}

function serverMessagesOf(problems: readonly FieldProblem[]): string {
  return problems.map(({ message }) => message).join("\n");
}
