import { fieldProblemsOf, messageOf } from "../../src/api/api-error.ts";

/** A list response other than a page, as the gateway returns it. */
export interface Failure {
  readonly status: number;
  readonly contentType: string;
  /** The body. */
  readonly text: string;
  readonly retryAfter: string | undefined;
}

/** What a response rejects: this page size, this query, or one of the two. */
export type Rejected = "size" | "query" | "either" | "nothing";

/**
 * Tells what a response rejects. A list that is too slow (504) or too long (413) may be shorter. A
 * 400 or 422 often names the parameter. Where it doesn't, a request for a single row tells whether
 * it was the size.
 */
export function rejectedBy({ status, text }: Failure): Rejected {
  if (status === 413 || status === 504) return "size";
  if (status !== 400 && status !== 422) return "nothing";
  const body = jsonOf(text);
  const fields = fieldProblemsOf(body).map(({ field }) => field);
  if (fields.includes("version")) return "query";
  if (fields.includes("limit")) return "size";
  return "either";
}

/** A sentence about a failure, for people. */
export function describeFailure({ status, text }: Failure): string {
  const body = jsonOf(text);
  const message = messageOf(body, "");
  // The gateway's own messages say what happened.
  if (typeof body === "object" && body !== null && "code" in body && message !== "") return message;
  const detail = message === "" ? "" : `: ${message.replace(/\.$/, "")}`;
  return `The control plane responded with ${status}${detail}.`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
