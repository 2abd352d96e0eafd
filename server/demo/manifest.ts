import type { Gap } from "./gaps.ts";
import { generateMetadata } from "./metadata.ts";
import { REPOS } from "./repos.ts";
import type { RowPosition } from "./row-position.ts";
import { randomChoice, randomFloat, randomUint32 } from "./seeded-random.ts";
import { aliasOf } from "./tags-and-aliases.ts";
import type { FilterFields } from "./wire-row.ts";

type Manifest = Readonly<Record<string, unknown>>;

const DESCRIPTIONS: readonly Manifest[] = [
  {},
  { description: null },
  { description: "" },
  { description: "Best so far on the held-out split." },
  { description: "Same data as last week, fixed seed." },
  { description: "After the schema change of the upstream table.\nSee the run's notes." },
  { description: "Für den Vergleich mit der Vorgängerversion — bitte nicht löschen." },
];

/** Where the files are: managed by the platform, linked in a bucket, or local. */
function generateSource({ number, series }: RowPosition, { name }: FilterFields): Manifest {
  const { spec } = series;
  if (spec.source === "local") {
    return {
      type: "local",
      paths: [{ src: "./labels/map.json", dest: "map.json" }, { src: "./labels/README.md" }],
    };
  }
  if (spec.source === "external") {
    return {
      type: "external",
      uri: `abfss://datasets@northwindlake.dfs.core.windows.net/${spec.repo}/${name}/`,
    };
  }
  const root = `${REPOS[spec.repo].bucket}/mlfoundry/${spec.repo}/artifacts`;
  return {
    type: "truefoundry",
    uri: `${root}/${spec.type ?? "artifact"}/${name}/${1000 + number}/`,
  };
}

/** Manifest fields that only model versions have. */
function modelFields({ number }: RowPosition): Manifest {
  const type = randomChoice(["sklearn", "xgboost", "pytorch", "transformers", "onnx"], number, 50);
  return {
    framework: { type, model_filepath: `model.${type === "onnx" ? "onnx" : "bin"}` },
    environment: {
      python_version: randomChoice(["3.10", "3.11", "3.12"], number, 51),
      pip_packages: [
        `${type}==${1 + (randomUint32(number, 52) % 4)}.${randomUint32(number, 53) % 9}.0`,
        "numpy==2.1.3",
      ],
    },
  };
}

const BARE_SOURCE = { type: "truefoundry" } as const;

const NULL_VALUES = {
  version: null,
  description: null,
  version_alias: null,
  step: null,
  run_id: null,
} as const;

/** Returns a row's alias, for its manifest and, under `ml`, for the row itself. */
export function shownAlias(
  position: RowPosition,
  fields: FilterFields,
  gap: Gap,
): string | null | undefined {
  if (gap === "options") return undefined;
  if (gap === "values" || fields.createdMicros === null) return null;
  return (
    aliasOf(position, fields.version, fields.createdMicros / 1000) ??
    (randomFloat(position.number, 54) < 0.5 ? null : undefined)
  );
}

/** Returns the manifest of a generated row, or null if it is missing. */
export function generateManifest(
  position: RowPosition,
  fields: FilterFields,
  gap: Gap,
): Manifest | null {
  const { number, series } = position;
  const { spec } = series;
  const type = spec.type === "model" ? "model-version" : "artifact-version";
  const { name, version } = fields;
  if (gap === "manifest") return null;
  if (gap === "options") {
    return { name, metadata: {}, ml_repo: spec.repo, type, source: BARE_SOURCE };
  }
  const metadata = generateMetadata(position);
  if (gap === "values") {
    const source = { ...BARE_SOURCE, uri: null };
    return { name, metadata, ml_repo: spec.repo, type, source, ...NULL_VALUES };
  }
  return {
    ...(gap === "name" ? { name: null } : { name }),
    metadata,
    ml_repo: spec.repo,
    version,
    type,
    ...randomChoice(DESCRIPTIONS, number, 55),
    version_alias: shownAlias(position, fields, gap),
    source: generateSource(position, fields),
    ...(spec.type === "model" ? modelFields(position) : {}),
    step: fields.step ?? 0,
    run_id: fields.runId,
  };
}
