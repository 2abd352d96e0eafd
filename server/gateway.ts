import { createPrefixDetector, type PrefixDetector } from "./api-prefix.ts";
import type { ApiPrefix, Config } from "./config.ts";
import type { OpenDataSource } from "./data-source.ts";
import { apiHeaders, jsonError } from "./json-error.ts";
import { proxyBody } from "./proxy-body.ts";
import { createRedactor, type Redactor } from "./redactor.ts";
import { failureCode, sendGet, type Upstream, UpstreamError } from "./upstream.ts";

/** The only door to the control plane. */
export interface Gateway {
  /**
   * Answers a request whose path, after the base path, is `/api` or below. `breakOff` ends the
   * browser's connection; it is called when an answer under way can't be finished.
   */
  handle(request: Request, path: string, abortConnection?: () => void): Promise<Response>;
  /** The control plane's prefix as far as it is known. */
  prefix(): ApiPrefix | "auto";
  /**
   * Finds the prefix out, unless it is known, so that the page can be told before its first list.
   * Never throws: after a failure the first request finds out.
   */
  detectPrefix(): Promise<void>;
  /** A text for a log, without the key. */
  redact(text: string): string;
}

/** What a gateway needs to know of the configuration. */
type GatewayConfig = Pick<Config, "prefix" | "timeoutMs">;

/** The two addresses of the page's API; group 1 is the id of a version. */
const route = /^\/api\/ml\/v1\/artifact-versions(?:\/([A-Za-z0-9_-]{1,128}))?$/;

/** Opens the door; its requests share one knowledge of the prefix. */
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
    redact: redactor.text,
    async handle(request, path, abortConnection) {
      const match = route.exec(path);
      if (match === null)
        return jsonError(404, "NOT_FOUND", "There is no such address in this API.");
      if (request.method !== "GET") {
        const message = "Only GET is allowed here.";
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
  // Also ends what is left of other attempts once this one has failed.
  const failed = new AbortController();
  const signal = AbortSignal.any([deadline, request.signal, failed.signal]);
  const send = (path: string) => sendGet(upstream, path, signal);
  const query = queryOf(request.url);
  try {
    const answer =
      id === undefined ? await detector.list(send, query) : await detector.getById(send, id, query);
    if (answer === undefined) {
      const message = `${upstream.url} lists no artifact versions under /api/ml/v1 or /api/svc/v1: check TFY_HOST and TFY_API_PREFIX.`;
      return jsonError(404, "API_PREFIX_NOT_FOUND", message);
    }
    const body =
      answer.body === null ? null : await proxyBody(answer.body, redactor, abortConnection);
    return new Response(body, { status: answer.status, headers: headersOf(answer, redactor) });
  } catch (error) {
    failed.abort();
    if (error instanceof UpstreamError) return jsonError(error.status, error.code, error.message);
    if (deadline.aborted) {
      const message = `${upstream.url} did not answer within ${timeoutMs / 1000} s.`;
      return jsonError(504, "UPSTREAM_TIMEOUT", message);
    }
    const message = `Could not reach ${upstream.url} (${failureCode(error)}).`;
    return jsonError(502, "UPSTREAM_UNREACHABLE", message);
  }
}

/** Everything from the question mark on, as it came: not parsed and put together again. */
function queryOf(url: string): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at);
}

function headersOf(answer: Response, redactor: Redactor): Headers {
  const headers = new Headers(apiHeaders);
  for (const name of ["Content-Type", "Retry-After"]) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, redactor.text(value));
  }
  return headers;
}
