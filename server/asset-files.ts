import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

/** One file, held in memory. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** A weak ETag, the same for the gzipped and the plain body. */
  readonly etag: string;
  /** The gzipped body, or undefined for files that gain nothing from it. */
  readonly gzipped: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

const gzipAsync = promisify(gzip);

/**
 * Reads all files in a folder into memory, keyed by their path with forward slashes
 * (`assets/index-abc.js`). A request can only name one of these keys, so no path leads out of the
 * folder.
 */
export async function readAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, Asset]> => {
        const path = join(entry.parentPath, entry.name);
        const bytes = Uint8Array.from(await readFile(path));
        return [relative(folder, path).split(sep).join("/"), createAsset(entry.name, bytes)];
      }),
    ),
  );
}

/** Creates an asset. Its media type is derived from the file name. */
export function createAsset(fileName: string, bytes: Uint8Array<ArrayBuffer>): Asset {
  const type = getMimeType(fileName) ?? "application/octet-stream";
  let cached: Promise<Uint8Array<ArrayBuffer> | undefined> | undefined;
  return {
    bytes,
    type,
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    gzipped() {
      cached ??= gzipOf(type, bytes);
      return cached;
    },
  };
}

async function gzipOf(type: string, bytes: Uint8Array<ArrayBuffer>) {
  const isText = /^text\/|javascript|json|xml/.test(type);
  if (!isText || bytes.length < 1_000) return undefined;
  return Uint8Array.from(await gzipAsync(bytes, { level: 9 }));
}
