import { draw, mix, pick } from "./chance.ts";
import type { Lack } from "./facts.ts";
import { aliasOf } from "./labels.ts";
import { metadataOf } from "./metadata.ts";
import type { Place } from "./place.ts";
import { REPOS } from "./repos.ts";
import type { Facts } from "./wire-row.ts";

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

/** Where the files are: managed, linked in place, or as an apply request says it. */
function sourceOf({ number, chapter }: Place, { name }: Facts): Manifest {
  const { series } = chapter;
  if (series.source === "local") {
    return {
      type: "local",
      paths: [{ src: "./labels/map.json", dest: "map.json" }, { src: "./labels/README.md" }],
    };
  }
  if (series.source === "external") {
    return {
      type: "external",
      uri: `abfss://datasets@northwindlake.dfs.core.windows.net/${series.repo}/${name}/`,
    };
  }
  const root = `${REPOS[series.repo].bucket}/mlfoundry/${series.repo}/artifacts`;
  return {
    type: "truefoundry",
    uri: `${root}/${series.type ?? "artifact"}/${name}/${1000 + number}/`,
  };
}

/** The fields that only model versions have in their manifest. */
function modelFields({ number }: Place): Manifest {
  const type = pick(["sklearn", "xgboost", "pytorch", "transformers", "onnx"], number, 50);
  return {
    framework: { type, model_filepath: `model.${type === "onnx" ? "onnx" : "bin"}` },
    environment: {
      python_version: pick(["3.10", "3.11", "3.12"], number, 51),
      pip_packages: [
        `${type}==${1 + (mix(number, 52) % 4)}.${mix(number, 53) % 9}.0`,
        "numpy==2.1.3",
      ],
    },
  };
}

const BARE_SOURCE = { type: "truefoundry" } as const;

/** The alias that a row shows, in its manifest and, in one generation of the API, beside it. */
export function shownAlias(place: Place, facts: Facts, lack: Lack): string | null | undefined {
  if (lack === "options") return undefined;
  if (lack === "values" || facts.createdMicros === null) return null;
  return (
    aliasOf(place, facts.version, facts.createdMicros / 1000) ??
    (draw(place.number, 54) < 0.5 ? null : undefined)
  );
}

/** The manifest of a generated row, `null` where it lacks one. */
export function manifestOf(place: Place, facts: Facts, lack: Lack): Manifest | null {
  const { number, chapter } = place;
  const { series } = chapter;
  const type = series.type === "model" ? "model-version" : "artifact-version";
  const { name, version } = facts;
  if (lack === "manifest") return null;
  if (lack === "options") {
    return { name, metadata: {}, ml_repo: series.repo, type, source: BARE_SOURCE };
  }
  const metadata = metadataOf(place);
  if (lack === "values") {
    const nothing = {
      version: null,
      description: null,
      version_alias: null,
      step: null,
      run_id: null,
    };
    return {
      name,
      metadata,
      ml_repo: series.repo,
      type,
      source: { ...BARE_SOURCE, uri: null },
      ...nothing,
    };
  }
  return {
    ...(lack === "name" ? { name: null } : { name }),
    metadata,
    ml_repo: series.repo,
    version,
    type,
    ...pick(DESCRIPTIONS, number, 55),
    version_alias: shownAlias(place, facts, lack),
    source: sourceOf(place, facts),
    ...(series.type === "model" ? modelFields(place) : {}),
    step: facts.step ?? 0,
    run_id: facts.runId,
  };
}
