import { EXAMPLE_ROWS, exampleFilterFields } from "./example-rows.ts";
import { filterFieldsOf, fractionDigits } from "./filter-fields.ts";
import { type Gap, gapOf } from "./gaps.ts";
import { generateManifest, shownAlias } from "./manifest.ts";
import { TENANT } from "./repos.ts";
import { positionOf, type RowPosition, runOf } from "./row-position.ts";
import { randomChoice, randomFloat, randomUint32 } from "./seeded-random.ts";
import { SUBJECTS } from "./subjects.ts";
import type { FilterFields, WireRow } from "./wire-row.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the filterable fields of a row. Row numbers count from 0, and the first rows are the
 * example rows. A number always refers to the same row, regardless of the demo's size.
 */
export function filterFieldsAt(number: number): FilterFields {
  const example = EXAMPLE_ROWS[number];
  return example === undefined
    ? filterFieldsOf(positionOf(number - EXAMPLE_ROWS.length))
    : exampleFilterFields(example);
}

/** Returns the complete row with a number, as sent over the wire. */
export function wireRowAt(number: number): WireRow {
  return EXAMPLE_ROWS[number] ?? generatedRow(positionOf(number - EXAMPLE_ROWS.length));
}

function generatedRow(position: RowPosition): WireRow {
  const fields = filterFieldsOf(position);
  const gap = gapOf(position);
  const { spec } = position.series;
  const owner = spec.owner === undefined ? "" : `${spec.owner}/`;
  const path = `${TENANT}/${owner}${spec.repo}/${fields.name}`;
  const fqn = `${spec.type ?? "artifact"}:${path}:${fields.version}`;
  return {
    id: fields.id,
    fqn,
    created_by_subject:
      SUBJECTS[randomChoice(spec.by, runOf(position)?.run ?? position.number, 60)],
    ...datesOf(fields, gap, position.number),
    manifest: generateManifest(position, fields, gap),
    ml_repo_id: fields.mlRepoId,
    ...labelsOf(position, fields, gap),
    usage_code_snippet: snippetOf(position, fqn, fields.name, gap),
    ...(spec.type === "model" ? modelFields(position, fields) : { artifact_id: fields.artifactId }),
  };
}

function datesOf({ createdMicros }: FilterFields, gap: Gap, number: number): Fields {
  if (createdMicros === null) return gap === "values" ? { created_at: null, updated_at: null } : {};
  const digits = fractionDigits(number);
  const later =
    randomFloat(number, 61) < 0.3 ? (1 + (randomUint32(number, 62) % 90_000)) * 1_000_000 : 0;
  return {
    created_at: formatMicros(createdMicros, digits),
    updated_at: formatMicros(createdMicros + later, digits),
  };
}

function labelsOf(position: RowPosition, fields: FilterFields, gap: Gap): Fields {
  const alias = shownAlias(position, fields, gap);
  const share = randomFloat(position.number, 63);
  const absent = fields.tags.length === 0 && share < 0.1;
  const tags = fields.tags.length === 0 && (share > 0.9 || gap === "values") ? null : fields.tags;
  return {
    ...(absent || gap === "options" ? {} : { tags }),
    ...(alias === undefined || gap === "manifest" ? {} : { version_alias: alias }),
  };
}

function snippetOf({ number, series }: RowPosition, fqn: string, name: string, gap: Gap) {
  const { type = "artifact" } = series.spec;
  const share = randomFloat(number, 64);
  if (gap === "options" || share < 0.02) return undefined;
  if (gap === "values" || type === "plot" || type === "image" || share < 0.05) return null;
  return usageSnippet(fqn, name, type);
}

function modelFields(
  { number }: RowPosition,
  { artifactId, createdMicros, step }: FilterFields,
): Fields {
  const timestamp = Math.floor((createdMicros ?? 0) / 1000);
  const metric = (key: string, salt: number) => ({
    key,
    value: Number((0.85 + 0.12 * randomFloat(number, salt)).toFixed(4)),
    timestamp,
    step: step ?? 0,
  });
  return {
    model_id: artifactId,
    metrics: [metric("accuracy", 65), metric("auc", 66)],
    deployable: randomFloat(number, 67) < 0.9,
  };
}

/**
 * Formats microseconds since 1970 as ISO 8601 in UTC with 0, 3 or 6 fractional digits. Three digits
 * come with `Z`, others with `+00:00`, so that clients see every format.
 */
function formatMicros(micros: number, digits: 0 | 3 | 6): string {
  const iso = new Date(Math.floor(micros / 1000)).toISOString();
  if (digits === 3) return iso;
  if (digits === 0) return `${iso.slice(0, 19)}+00:00`;
  return `${iso.slice(0, 23)}${String(micros % 1000).padStart(3, "0")}+00:00`;
}

/**
 * The Python code that fetches a version, in the control plane's format: about nine lines, without
 * a code fence.
 */
function usageSnippet(fqn: string, name: string, type: string): string {
  const head = "from truefoundry.ml import get_client\n\nclient = get_client()\n\n";
  if (type === "model") {
    return `${head}model_version = client.get_model_version_by_fqn("${fqn}")\ndownload_info = model_version.download(path="./model")\nprint(download_info.model_dir)\n`;
  }
  return `${head}# fetch this artifact version by its FQN\nartifact_version = client.get_artifact_version_by_fqn("${fqn}")\n\n# copy all of its files to a local folder\ndownload_path = artifact_version.download(path="./${name}")\n`;
}
