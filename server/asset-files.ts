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
  /** A weak entity tag, the same for the packed and the plain form. */
  readonly etag: string;
  /** The packed form of a text; undefined for what does not shrink. */
  readonly gzipped: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

const pack = promisify(gzip);

/**
 * Reads all files of a folder, by their path with forward slashes (`assets/index-abc.js`). A request
 * can then only ever name one of these: no path leads out of the folder.
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

/** An asset whose type follows from its file name. */
export function createAsset(fileName: string, bytes: Uint8Array<ArrayBuffer>): Asset {
  const type = getMimeType(fileName) ?? "application/octet-stream";
  let packed: Promise<Uint8Array<ArrayBuffer> | undefined> | undefined;
  return {
    bytes,
    type,
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    gzipped() {
      packed ??= gzipOf(type, bytes);
      return packed;
    },
  };
}

async function gzipOf(type: string, bytes: Uint8Array<ArrayBuffer>) {
  const isText = /^text\/|javascript|json|xml/.test(type);
  if (!isText || bytes.length < 1_000) return undefined;
  return Uint8Array.from(await pack(bytes, { level: 9 }));
}
