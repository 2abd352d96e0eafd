import { isJsonObject } from "../lib/is-json-object.ts";
import { ApiError, fieldProblemsOf, messageOf, retryAfterOf } from "./api-error.ts";
import { answerHeaders } from "./early-answer.ts";
import { interceptionOf } from "./proxy-response.ts";
import { ShapeError } from "./schema.ts";

/**
 * Fetches JSON from the gateway.
 * @param path including the page's base path: `/base/api/ml/v1/artifact-versions?…`
 * @param read turns the body's text into a value, or throws a ShapeError or a SyntaxError
 * @throws ApiError for every failure, except that an aborted request rejects as `fetch` does
 */
export async function getJson<Value>(
  path: string,
  signal: AbortSignal,
  read: (text: string) => Value | Promise<Value>,
): Promise<Value> {
  const response = await request(path, signal);
  const text = await response.text().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiError({
      kind: "body",
      status: response.status,
      message: "The response was cut off",
    });
  });
  throwIfFailed(response, text);
  try {
    return await read(text);
  } catch (error) {
    if (!(error instanceof ShapeError || error instanceof SyntaxError)) throw error;
    const message = error instanceof ShapeError ? error.message : notJsonMessage(response, text);
    throw new ApiError({ kind: "body", status: response.status, message });
  }
}

/**
 * Sends a GET request to the gateway.
 * @throws ApiError when there is no response; an aborted request rejects as `fetch` does
 */
export async function request(
  path: string,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = answerHeaders(path),
): Promise<Response> {
  try {
    return await fetch(path, {
      signal,
      headers: { Accept: "application/json", ...headers },
      redirect: "manual",
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError({ kind: "offline", message: "The dashboard server isn’t responding" });
  }
}

/** @throws {ApiError} when the response isn't the dashboard server's, or has an error status */
export function throwIfFailed(response: Response, text: string): void {
  throwIfIntercepted(response, text);
  if (response.ok) return;
  const parsed = parseErrorBody(text);
  throw new ApiError({
    kind: "status",
    status: response.status,
    message: messageOf(parsed, response.statusText || `Status ${response.status}`),
    code: codeOf(parsed),
    retryAfterSeconds: retryAfterOf(response.headers.get("retry-after"), Date.now()),
    fields: fieldProblemsOf(parsed),
  });
}

/** @throws {ApiError} when the response comes from something in front of the dashboard server */
function throwIfIntercepted(response: Response, text: string): void {
  const kind = interceptionOf(response, text);
  if (kind === undefined) return;
  throw new ApiError({
    kind,
    // A redirect that isn't followed has the status 0.
    status: response.status || undefined,
    message: text,
    retryAfterSeconds: retryAfterOf(response.headers.get("retry-after"), Date.now()),
  });
}

/** Returns the body of a failed response, of which only messages are shown. */
function parseErrorBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJsonMessage({ headers }: Response, text: string): string {
  const problem = text.trimStart().startsWith("<") ? "Expected JSON, got HTML" : "Invalid JSON";
  const type = headers.get("content-type") ?? "no content type";
  return `${problem} (${type}, ${text.length.toLocaleString("en")} characters)`;
}

function codeOf(body: unknown): string | undefined {
  return isJsonObject(body) && typeof body.code === "string" ? body.code : undefined;
}
