import { parseFqn } from "../../src/artifact/fqn.ts";
import { isJsonObject } from "../../src/lib/json-value.ts";
import rows from "./example-rows.json" with { type: "json" };
import { evaluationMetadata } from "./metadata-large.ts";
import type { FilterFields, WireRow } from "./wire-row.ts";

/** The one whose metadata is too large to write down. */
const EVALUATION = "artifact:northwind/llm-finetune/llama-sft-eval-report:15";

/** Rows written by hand, each odd in its way; they are the rows with the lowest numbers. */
export const EXAMPLE_ROWS: readonly WireRow[] = rows.map((row) =>
  row.fqn === EVALUATION
    ? { ...row, manifest: { ...row.manifest, metadata: evaluationMetadata("0.6821") } }
    : row,
);

/** What filters see of an example row. @throws Error on a row without a usual FQN. */
export function exampleFilterFields(row: WireRow): FilterFields {
  const fqn = parseFqn(row.fqn);
  if (fqn === undefined) throw new Error(`no FQN: ${row.fqn}`);
  const manifest = isJsonObject(row.manifest) ? row.manifest : {};
  return {
    id: row.id,
    artifactFqn: `${fqn.artifactType}:${fqn.tenant}/${fqn.mlRepo}/${fqn.name}`,
    artifactId: textOf(row.artifact_id) ?? textOf(row.model_id) ?? "",
    mlRepoId: textOf(row.ml_repo_id) ?? "",
    name: fqn.name,
    version: Number(fqn.version),
    runId: textOf(manifest.run_id) ?? null,
    step: typeof manifest.step === "number" ? manifest.step : null,
    tags: Array.isArray(row.tags) ? row.tags.filter((tag) => typeof tag === "string") : [],
    createdMicros: microsOf(textOf(row.created_at)),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Microseconds since 1970; `Date` keeps only three digits of the fraction. */
function microsOf(iso: string | undefined): number | null {
  if (iso === undefined) return null;
  const beyond = /\.\d{3}(\d{1,3})/.exec(iso)?.[1] ?? "";
  return Date.parse(iso) * 1000 + Number(beyond.padEnd(3, "0"));
}

/** The ids that the artifacts of the example rows have, by artifact FQN. */
export const EXAMPLE_ARTIFACT_IDS: ReadonlyMap<string, string> = new Map(
  EXAMPLE_ROWS.map(exampleFilterFields).map((fields) => [fields.artifactFqn, fields.artifactId]),
);
