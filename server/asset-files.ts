import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { getMimeType } from "hono/utils/mime";
import {
  type ContentCoding,
  compressFile,
  isCompressible,
  minCompressedBytes,
} from "./content-coding.ts";

/** One file, held in memory. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** A weak ETag, the same for every Content-Encoding. */
  readonly etag: string;
  /** Whether the file gets smaller when it is compressed. */
  readonly isCompressible: boolean;
  /** The compressed file. Compressed once, on the first call. */
  readonly compressed: (coding: ContentCoding) => Promise<Uint8Array<ArrayBuffer>>;
}

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
  const compressed = new Map<ContentCoding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    bytes,
    type,
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    isCompressible: isCompressible(type) && bytes.length >= minCompressedBytes,
    compressed: (coding) =>
      compressed.getOrInsertComputed(coding, () => compressFile(coding, bytes)),
  };
}

/**
 * Compresses all files for the browsers that are most common, so that none of the first requests
 * has to wait. Takes about two seconds of one core.
 */
export async function compressAll(assets: ReadonlyMap<string, Asset>): Promise<void> {
  for (const asset of assets.values()) if (asset.isCompressible) await asset.compressed("br");
}
