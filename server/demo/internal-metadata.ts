import { draw, mix } from "./chance.ts";
import type { Facts, WireRow } from "./wire-row.ts";

/**
 * A row with the fields that `include_internal_metadata=true` adds: for artifacts the artifact's FQN
 * and metadata, the size in bytes and internal metadata; for models FQN and size (docs/api.md,
 * "The list"). What the row says already stays.
 */
export function withInternalMetadata(row: WireRow, facts: Facts, number: number): WireRow {
  const size = draw(number, 70) < 0.05 ? null : 1024 * (1 + (mix(number, 71) % 4_000_000));
  const common = { artifact_fqn: facts.artifactFqn, artifact_size: size };
  if (facts.artifactFqn.startsWith("model:")) return { ...common, ...row };
  const files = 1 + (mix(number, 72) % 40);
  const internal =
    draw(number, 73) < 0.08 ? null : { files_count: files, storage_class: "standard" };
  const artifact = draw(number, 74) < 0.3 ? null : { owner: "ml-platform", retention_days: 365 };
  return { ...common, internal_metadata: internal, artifact_metadata: artifact, ...row };
}
