import { perImageMetadata } from "../../server/demo/metadata-large.ts";

/** Pages of versions, by their number of rows and the size of each row's metadata. */
export const PAGES = [
  { label: "50 rows of 2 kB", rows: 50, bytes: 2_000, runs: 200 },
  { label: "100 rows of 500 kB", rows: 100, bytes: 500_000, runs: 7 },
] as const;

/** Returns the text of metadata, about as long as requested. */
export function metadataText(seed: number, bytes: number): string {
  const { images, ...rest } = perImageMetadata(seed);
  const list = Array.isArray(images) ? images : [];
  const perImage = JSON.stringify(list).length / list.length;
  const count = Math.ceil(bytes / perImage);
  const all = Array.from({ length: count }, (_, index) => list[index % list.length]);
  return JSON.stringify({ ...rest, images: all });
}

/** Returns the text of a page, flat in memory as a response is. */
export function pageText(rows: number, bytes: number): string {
  const data = Array.from({ length: rows }, (_, index) => {
    const head = { id: `id-${index}`, fqn: `artifact:t/r/n:${index}`, tags: ["prod", "nightly"] };
    const manifest = `{"name":"n","version":${index},"metadata":${metadataText(index, bytes)}}`;
    return `${JSON.stringify(head).slice(0, -1)},"manifest":${manifest}}`;
  });
  const text = `{"data":[${data.join()}],"pagination":{"total":${rows}}}`;
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
