import * as v from "valibot";
import type { Artifact, NewestVersion } from "../artifact/artifact.ts";
import { parseFqn } from "../artifact/fqn.ts";

/**
 * The artifact index on the wire: lines of JSON. A line has some artifacts, column by column, because
 * that compresses best. A later line may have a newer version of an artifact in an earlier one. The
 * last line tells how the index was made.
 */

/** How the index was made: from the newest version of each artifact, or from its first one. */
export type IndexMethod = "latest" | "first-version";

/** The last line. */
export interface IndexEnd {
  /** Whether all artifacts are in the index. */
  readonly isComplete: boolean;
  readonly method: IndexMethod;
  /** When the first request for it was sent: ISO 8601, in UTC. */
  readonly asOf: string;
  /** With this in `If-None-Match`, an unchanged index is a response without a body. */
  readonly etag: string;
  /** Why it isn't complete. */
  readonly problem?: string | undefined;
}

export type IndexLine =
  | { readonly kind: "artifacts"; readonly artifacts: readonly Artifact[] }
  /** What was before is wrong, and comes again. */
  | { readonly kind: "restart" }
  | { readonly kind: "end"; readonly end: IndexEnd };

const texts = v.array(v.nullable(v.string()));

/** `name` and `ml_repo` are null where they are those of the FQN; `version` is null where it isn't known. */
const columnsSchema = v.object({
  fqn: v.array(v.string()),
  name: texts,
  ml_repo: texts,
  ml_repo_id: texts,
  version: texts,
  alias: texts,
  tags: v.array(v.array(v.string())),
  created_at: texts,
  /** `=` for that of `created_at`. */
  updated_at: texts,
  created_by: texts,
});

const lineSchema = v.union([
  v.object({ artifacts: columnsSchema }),
  v.object({ restart: v.literal(true) }),
  v.object({
    end: v.object({
      complete: v.boolean(),
      method: v.picklist(["latest", "first-version"]),
      as_of: v.string(),
      etag: v.string(),
      problem: v.optional(v.string()),
    }),
  }),
]);

type Columns = v.InferOutput<typeof columnsSchema>;

/** Writes a line without its line break. */
export function writeIndexLine(line: IndexLine): string {
  if (line.kind === "restart") return JSON.stringify({ restart: true });
  if (line.kind === "artifacts") return JSON.stringify({ artifacts: columnsOf(line.artifacts) });
  const { isComplete: complete, method, asOf: as_of, etag, problem } = line.end;
  return JSON.stringify({ end: { complete, method, as_of, etag, problem } });
}

/**
 * Reads a line.
 * @throws {SyntaxError} when it isn't JSON
 * @throws {v.ValiError} when it has another shape
 */
export function readIndexLine(text: string): IndexLine {
  const line = v.parse(lineSchema, JSON.parse(text));
  if ("restart" in line) return { kind: "restart" };
  if ("artifacts" in line) return { kind: "artifacts", artifacts: artifactsOf(line.artifacts) };
  const { complete: isComplete, method, as_of: asOf, etag, problem } = line.end;
  return { kind: "end", end: { isComplete, method, asOf, etag, problem } };
}

function columnsOf(artifacts: readonly Artifact[]): Columns {
  const column = (textOf: (artifact: Artifact) => string | undefined) =>
    artifacts.map((artifact) => textOf(artifact) ?? null);
  const newest = (textOf: (newest: NewestVersion) => string | undefined) =>
    column((artifact) => artifact.newest && textOf(artifact.newest));
  const fqns = artifacts.map(({ fqn }) => parseFqn(fqn));
  return {
    fqn: artifacts.map(({ fqn }) => fqn),
    name: artifacts.map(({ name }, index) => (name === fqns[index]?.name ? null : name)),
    ml_repo: artifacts.map(({ mlRepo = null }, index) =>
      mlRepo === fqns[index]?.mlRepo ? null : mlRepo,
    ),
    ml_repo_id: column(({ mlRepoId }) => mlRepoId),
    version: newest(({ version }) => version),
    alias: newest(({ alias }) => alias),
    tags: artifacts.map((artifact) => [...(artifact.newest?.tags ?? [])]),
    created_at: newest(({ createdAt }) => createdAt),
    updated_at: newest(({ createdAt, updatedAt }) => (updatedAt === createdAt ? "=" : updatedAt)),
    created_by: newest(({ createdBy }) => createdBy),
  };
}

function artifactsOf(columns: Columns): Artifact[] {
  const at = (name: Exclude<keyof Columns, "tags">, index: number) =>
    columns[name][index] ?? undefined;
  return columns.fqn.map((fqn, index) => {
    const parts = parseFqn(fqn);
    const version = at("version", index);
    const createdAt = at("created_at", index);
    const updatedAt = at("updated_at", index);
    return {
      fqn,
      type: parts?.artifactType,
      name: at("name", index) ?? parts?.name ?? fqn,
      mlRepo: at("ml_repo", index) ?? parts?.mlRepo,
      mlRepoId: at("ml_repo_id", index),
      newest:
        version === undefined
          ? undefined
          : {
              version,
              alias: at("alias", index),
              tags: columns.tags[index] ?? [],
              createdAt,
              updatedAt: updatedAt === "=" ? createdAt : updatedAt,
              createdBy: at("created_by", index),
            },
    };
  });
}
