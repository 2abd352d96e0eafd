import type { IndexMethod } from "../../src/api/artifact-index-lines.ts";
import { type Artifact, isNewer } from "../../src/artifact/artifact.ts";
import type { IndexPage, IndexRow } from "./index-page.ts";

/** What is known of an artifact that has been seen: its newest version so far. */
interface Seen {
  /** The pass in which it was last seen, and with which version. */
  pass: number;
  inPass: string | undefined;
  newest: string | undefined;
}

/** What a pass over the list has seen so far. */
export interface PassCounts {
  /** The total that the first page told. */
  total: number | undefined;
  rows: number;
  /** Rows that aren't versions. */
  unreadable: number;
  artifacts: number;
  /** Rows with another version of an artifact than an earlier row. */
  otherVersions: number;
}

/** Merges the pages of one or more passes over a list that changes meanwhile. */
export interface Merge {
  startPass(): void;
  /** Adds a page. Returns the artifacts that are new, and those with a newer version than before. */
  add(page: IndexPage): Artifact[];
  readonly counts: Readonly<PassCounts>;
  /** The number of artifacts of all passes. */
  readonly size: number;
}

/** Creates a merge. With the method `first-version`, the newest version of artifacts isn't known. */
export function createMerge(method: IndexMethod): Merge {
  const seen = new Map<string, Seen>();
  let pass = 0;
  let counts = emptyCounts();

  function isNews({ key, version }: IndexRow): boolean {
    const known = seen.get(key);
    if (known?.pass !== pass) counts.artifacts += 1;
    else if (known.inPass !== version) counts.otherVersions += 1;
    const isNew =
      known === undefined ||
      (method === "latest" && version !== undefined && isNewer(version, known.newest ?? "0"));
    seen.set(key, { pass, inPass: version, newest: isNew ? version : known.newest });
    return isNew;
  }

  return {
    startPass() {
      pass += 1;
      counts = emptyCounts();
    },
    add({ rows, length, total }) {
      counts.total ??= total;
      counts.rows += length;
      counts.unreadable += length - rows.length;
      const news = rows.filter(isNews).map(({ artifact }) => artifact);
      return method === "latest" ? news : news.map((each) => ({ ...each, newest: undefined }));
    },
    get counts() {
      return counts;
    },
    get size() {
      return seen.size;
    },
  };
}

/**
 * Whether a pass has seen every artifact that was there all the time. Rows that move between pages
 * are seen twice or not at all. So the artifacts must be as many as there were when it began.
 */
export function isWhole({ total = 0, artifacts, unreadable }: PassCounts): boolean {
  return artifacts + unreadable >= total;
}

function emptyCounts(): PassCounts {
  return {
    total: undefined,
    rows: 0,
    unreadable: 0,
    artifacts: 0,
    otherVersions: 0,
  };
}
