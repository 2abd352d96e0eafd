import { setTimeout as pause } from "node:timers/promises";
import {
  chooseCoding,
  compressStream,
  isCompressible,
  minCompressedBytes,
} from "./content-coding.ts";
import { wholeBody } from "./read-ahead.ts";

/** How long to wait for the rest of a body that may be short, in milliseconds. */
const maxPauseMs = 10;

/**
 * Returns a response compressed for the client's Accept-Encoding header, or unchanged if its status
 * or media type has nothing to compress, or its body is short. The response must not have a
 * Content-Length. What has arrived is passed on at once.
 */
export async function compressedResponse(
  response: Response,
  acceptEncoding: string | null,
): Promise<Response> {
  const { body, status } = response;
  if (body === null || status === 206 || !isCompressible(response.headers.get("content-type")))
    return response;
  const headers = new Headers(response.headers);
  headers.append("Vary", "Accept-Encoding");
  const coding = chooseCoding(acceptEncoding);
  if (coding === undefined) return new Response(body, { status, headers });
  const { isShort, whole } = await measured(body);
  if (isShort) return new Response(whole, { status, headers });
  headers.set("Content-Encoding", coding);
  return new Response(compressStream(coding, whole), { status, headers });
}

/** Whether a body ends early. `whole` is the same body, from its start. */
async function measured(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const start: Uint8Array[] = [];
  let length = 0;
  let isShort = false;
  let pending: ReturnType<typeof reader.read> | undefined;
  while (!isShort && length < minCompressedBytes) {
    pending ??= reader.read();
    const result = await Promise.race([pending, pause(maxPauseMs)]);
    if (result === undefined) break;
    isShort = result.done;
    if (result.done) break;
    start.push(result.value);
    length += result.value.length;
    pending = undefined;
  }
  // A failure is reported when the body is read.
  pending?.catch(() => undefined);
  return { isShort, whole: wholeBody({ reader, chunks: start, pending }) };
}
