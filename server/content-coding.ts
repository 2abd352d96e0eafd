import { pipeline } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import { parseAccept } from "hono/utils/accept";
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from "hono/utils/compress";

/** A Content-Encoding that the server can send. */
export type ContentCoding = "br" | "gzip";

/** The best first. */
const codings: readonly ContentCoding[] = ["br", "gzip"];

/** A shorter body fits into one packet anyway. */
export const minCompressedBytes = 1_000;

/** Whether a body of this media type gets smaller: text rather than an image, font or archive. */
export function isCompressible(contentType: string | null): boolean {
  if (contentType === null) return false;
  return (
    COMPRESSIBLE_CONTENT_TYPE_REGEX.test(contentType) ||
    /^application\/x-ndjson\b/i.test(contentType)
  );
}

/**
 * Returns the coding for a client's Accept-Encoding header: the one with the highest q-value, or
 * undefined when the client accepts none of them or prefers the body unchanged.
 */
export function chooseCoding(acceptEncoding: string | null): ContentCoding | undefined {
  const accepted = parseAccept(acceptEncoding ?? "");
  const qualityOf = (name: string) =>
    accepted.find(({ type }) => type.toLowerCase() === name)?.q ??
    accepted.find(({ type }) => type === "*")?.q ??
    0;
  const identity = accepted.find(({ type }) => type.toLowerCase() === "identity")?.q ?? 0;
  const [best] = codings.toSorted((a, b) => qualityOf(b) - qualityOf(a));
  if (best === undefined || qualityOf(best) === 0) return undefined;
  return qualityOf(best) >= identity ? best : undefined;
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Compresses a file once, as small as possible. */
export async function compressFile(
  coding: ContentCoding,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const compressed =
    coding === "br" ? await brotliAsync(bytes, { params }) : await gzipAsync(bytes, { level: 9 });
  return Uint8Array.from(compressed);
}

/**
 * Compresses a body while it is sent. Each chunk is flushed, so that the client can use it before
 * the next one arrives. Canceling the result cancels the body.
 */
export function compressStream(
  coding: ContentCoding,
  body: ReadableStream<Uint8Array>,
): ReadableStream<Uint8Array> {
  const compressor = compressorOf(coding);
  // Reports a failure of one stream to the other. The server reports it when the result is read.
  pipeline(body, compressor, () => undefined);
  const chunks: AsyncIterator<Uint8Array> = compressor[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void compressor.destroy(),
    },
    { highWaterMark: 0 },
  );
}

function compressorOf(coding: ContentCoding) {
  if (coding === "gzip") return createGzip({ flush: constants.Z_SYNC_FLUSH });
  return createBrotliCompress({
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: {
      // Smaller than gzip and about as fast. Higher qualities cost more time than they save.
      [constants.BROTLI_PARAM_QUALITY]: 4,
      // 256 KiB instead of 4 MiB for each request under way.
      [constants.BROTLI_PARAM_LGWIN]: 18,
    },
  });
}
