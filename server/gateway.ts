import { createHash } from "node:crypto";
import type { ApiPrefix } from "../src/artifact/api-prefix.ts";
import { createPrefixDetector, type PrefixDetector } from "./api-prefix.ts";
import { compressedResponse } from "./compressed-response.ts";
import type { Config } from "./config.ts";
import type { OpenDataSource } from "./data-source.ts";
import { apiHeaders, jsonError } from "./json-error.ts";
import { proxyBody } from "./proxy-body.ts";
import { createRedactor, type Redactor } from "./redactor.ts";
import { failureOf, sendGet, type Upstream, UpstreamError } from "./upstream.ts";

/** The proxy between the page and the control plane. Nothing else sends requests to it. */
export interface Gateway {
  /**
   * Handles a request whose path, relative to the base path, is `/api` or below. `abortConnection`
   * closes the browser's connection; it is called when a response that has started can't be
   * completed.
   */
  handle(request: Request, path: string, abortConnection?: () => void): Promise<Response>;
  /** The control plane's prefix, or `auto` while it isn't known. */
  prefix(): ApiPrefix | "auto";
  /**
   * Detects the prefix, unless it is already known, so that the page has it before its first list
   * request. Never throws: after a failure, the first request detects it.
   */
  detectPrefix(): Promise<void>;
  /** Tells control planes and API keys apart, without revealing them. */
  readonly credential: string;
  /** Removes the API key from text such as a log message. */
  redact(text: string): string;
}

/** The part of the configuration that the gateway uses. */
type GatewayConfig = Pick<Config, "prefix" | "timeoutMs">;

/** The two endpoints of the page's API. Group 1 is the ID of a version. */
const route = /^\/api\/ml\/v1\/artifact-versions(?:\/([A-Za-z0-9_-]{1,128}))?$/;

/** Creates a gateway. Its requests share the detected prefix. */
export function createGateway(
  { prefix, timeoutMs }: GatewayConfig,
  { upstream, expectedPrefix }: Pick<OpenDataSource, "upstream" | "expectedPrefix">,
): Gateway {
  const detector = createPrefixDetector(prefix, expectedPrefix);
  const redactor = createRedactor(upstream.apiKey);
  const connection = { upstream, timeoutMs, detector, redactor };
  return {
    prefix: detector.current,
    async detectPrefix() {
      const signal = AbortSignal.timeout(timeoutMs);
      await detector.detect((path) => sendGet(upstream, path, signal)).catch(() => undefined);
    },
    credential: createHash("sha256").update(`${upstream.url} ${upstream.apiKey}`).digest("base64"),
    redact: redactor.text,
    async handle(request, path, abortConnection) {
      const match = route.exec(path);
      if (match === null) return jsonError(404, "NOT_FOUND", "Endpoint not found.");
      if (request.method !== "GET") {
        const message = "Only GET requests are allowed.";
        return jsonError(405, "METHOD_NOT_ALLOWED", message, { Allow: "GET" });
      }
      return await forward(connection, request, match[1], abortConnection);
    },
  };
}

/** What all requests of a gateway share. */
interface Connection {
  readonly upstream: Upstream;
  readonly timeoutMs: number;
  readonly detector: PrefixDetector;
  readonly redactor: Redactor;
}

async function forward(
  { upstream, timeoutMs, detector, redactor }: Connection,
  request: Request,
  id: string | undefined,
  abortConnection: (() => void) | undefined,
): Promise<Response> {
  const deadline = AbortSignal.timeout(timeoutMs);
  // Also aborts what is left of other attempts once this one has failed.
  const failed = new AbortController();
  const signal = AbortSignal.any([deadline, request.signal, failed.signal]);
  const send = (path: string) => sendGet(upstream, path, signal);
  const query = queryOf(request.url);
  try {
    const response =
      id === undefined ? await detector.list(send, query) : await detector.getById(send, id, query);
    if (response === undefined) {
      const message = `${upstream.url} has no artifact versions API under /api/ml/v1 or /api/svc/v1. Check TFY_HOST and TFY_API_PREFIX.`;
      return jsonError(404, "API_PREFIX_NOT_FOUND", message);
    }
    const body =
      response.body === null ? null : await proxyBody(response.body, redactor, abortConnection);
    return await compressedResponse(
      new Response(body, { status: response.status, headers: headersOf(response, redactor) }),
      request.headers.get("accept-encoding"),
    );
  } catch (error) {
    failed.abort();
    if (error instanceof UpstreamError) return jsonError(error.status, error.code, error.message);
    if (deadline.aborted) {
      const message = `${upstream.url} did not respond within ${timeoutMs / 1000} s.`;
      return jsonError(504, "UPSTREAM_TIMEOUT", message);
    }
    const failure = failureOf(error, upstream);
    return jsonError(failure.status, failure.code, failure.message);
  }
}

/** Everything from the question mark on, unchanged: it is not parsed and serialized again. */
function queryOf(url: string): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at);
}

function headersOf(response: Response, redactor: Redactor): Headers {
  const headers = new Headers(apiHeaders);
  for (const name of ["Content-Type", "Retry-After"]) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, redactor.text(value));
  }
  return headers;
}
