import { parseFqn } from "../../src/artifact/fqn.ts";
import { isJsonObject } from "../../src/lib/is-json-object.ts";
import rows from "./example-rows.json" with { type: "json" };
import { evaluationMetadata } from "./metadata-large.ts";
import type { FilterFields, WireRow } from "./wire-row.ts";

/** The example whose metadata is too large to write by hand. */
const EVALUATION = "artifact:northwind/llm-finetune/llama-sft-eval-report:15";

/**
 * Rows written by hand, each with its own peculiarity. They are the rows with the lowest numbers.
 */
export const EXAMPLE_ROWS: readonly WireRow[] = rows.map((row) =>
  row.fqn === EVALUATION
    ? { ...row, manifest: { ...row.manifest, metadata: evaluationMetadata("0.6821") } }
    : row,
);

/**
 * Returns the filterable fields of an example row.
 * @throws {Error} for a row without a usual FQN
 */
export function exampleFilterFields(row: WireRow): FilterFields {
  const fqn = parseFqn(row.fqn);
  if (fqn === undefined) throw new Error(`Not an FQN: ${row.fqn}`);
  const manifest = isJsonObject(row.manifest) ? row.manifest : {};
  return {
    id: row.id,
    artifactFqn: `${fqn.artifactType}:${fqn.tenant}/${fqn.mlRepo}/${fqn.name}`,
    artifactId: stringOf(row.artifact_id) ?? stringOf(row.model_id) ?? "",
    mlRepoId: stringOf(row.ml_repo_id) ?? "",
    name: fqn.name,
    version: Number(fqn.version),
    runId: stringOf(manifest.run_id) ?? null,
    step: typeof manifest.step === "number" ? manifest.step : null,
    tags: Array.isArray(row.tags) ? row.tags.filter((tag) => typeof tag === "string") : [],
    createdMicros: microsOf(stringOf(row.created_at)),
  };
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Microseconds since 1970. `Date` keeps only three digits of the fraction. */
function microsOf(iso: string | undefined): number | null {
  if (iso === undefined) return null;
  const microseconds = /\.\d{3}(\d{1,3})/.exec(iso)?.[1] ?? "";
  return Date.parse(iso) * 1000 + Number(microseconds.padEnd(3, "0"));
}

/** The IDs of the artifacts of the example rows, by artifact FQN. */
export const EXAMPLE_ARTIFACT_IDS: ReadonlyMap<string, string> = new Map(
  EXAMPLE_ROWS.map(exampleFilterFields).map((fields) => [fields.artifactFqn, fields.artifactId]),
);
